import { msg } from '../../message';
import { gatewayVlanOf } from '../../sources/host/cluster/nodeAnnotations';
import type { ClusterView } from '../../view/clusterView';
import type { BridgeView, HostView } from '../../view/hostView';
import { rememberedBy } from '../../view/rememberedBy';
import { networksText } from '../bridge/bearsOn';
import { vidOf } from '../bridge/usedBridges';
import { vlansText } from '../bridge/vlanTexts';
import { configEvidence } from '../definition/nadFinding';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { mappedNetworks, mappingBearsOn, withNads } from './brExNetworks';
import type { MappedNetworks } from './brExNetworks';

/** A network in a VLAN that the host keeps for itself on the same uplink (domain D-503). */
export const vlanTaken: Rule = {
  id: 'd-503-vlan-taken',
  code: 'D-503',
  severities: ['warning'],
  scope: 'mapping',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('VLAN {{vlan}} of {{networks}} is the VLAN of the hosts on {{node}}.'),
  message: msg('The switch sends this VLAN without a tag: what VMs send may arrive, and the answers come to the host.'),
  why: msg(
    'A VLAN that the switch port has as its native one arrives untagged, and the host takes untagged frames for its own. A network that tags with the same number sends into the right VLAN and never hears the answers.',
  ),
  remedy: msg('Leave the VLAN out of {{networks}}, so that it is untagged as the hosts are, or choose another VLAN.'),
  find: (view) => mappedNetworks(view).flatMap((one) => findings(view, one)),
};

/** Why a VLAN is taken. */
type Claim = { readonly vlan: number; readonly evidence: readonly Evidence[]; readonly by?: string | undefined };

const findings = (view: ClusterView, networks: MappedNetworks): readonly RuleFinding[] => {
  const wanted = new Set(networks.nads.map(vidOf));
  const claims = [...hostClaims(view, networks), ...interfaceClaims(networks)].filter(({ vlan }) => wanted.has(vlan));
  const taken = new Set<number | undefined>(claims.map(({ vlan }) => vlan));
  const concerned = withNads(view, networks, (nad) => taken.has(vidOf(nad)));
  return concerned ? [finding(view, concerned, claims)] : [];
};

/** What a person said, and what OVN-Kubernetes tags the host's own traffic with. */
const hostClaims = (view: ClusterView, { mapping, bridge, host }: MappedNetworks): readonly Claim[] => {
  if (bridge !== 'br-ex') return [];
  const native = view.nativeVlans?.get(mapping.localnet);
  const node = view.nodeOf(host.node);
  const own = node && gatewayVlanOf(node);
  const path = 'metadata.annotations["k8s.ovn.org/l3-gateway-config"]';
  return [
    ...(native ? [{ vlan: native, evidence: [] }] : []),
    ...(own ? [{ vlan: own, evidence: [{ object: `Node/${host.node}`, path, value: own }] }] : []),
  ];
};

/** VLAN interfaces of the host beside the uplink: the kernel hands them their frames before the bridge sees any. */
const interfaceClaims = ({ bridge, host }: MappedNetworks): readonly Claim[] => {
  const below = carriersOf(host.bridge(bridge));
  return vlansOn(host)
    .filter(({ name, base }) => below.has(base) && !below.has(name))
    .map(({ id, name, path }) => ({
      vlan: id,
      by: name,
      evidence: [{ object: host.object, path: `${path}.vlan.id`, value: id }],
    }));
};

const carriersOf = (bridge: BridgeView | undefined): ReadonlySet<string | undefined> =>
  new Set((bridge?.uplinks ?? []).flatMap(({ chain }) => chain.map(({ name }) => name)));

const vlansOn = rememberedBy(({ host }: HostView) =>
  host.interfaces.flatMap(({ name, path, vlan }) =>
    vlan?.id === undefined ? [] : [{ name, path, id: vlan.id, base: vlan.base }],
  ),
);

const finding = (view: ClusterView, networks: MappedNetworks, claims: readonly Claim[]): RuleFinding => {
  const { mapping, host, nads } = networks;
  const by = claims.flatMap((claim) => claim.by ?? []);
  const values = {
    ...{ vlan: vlansText(claims.map(({ vlan }) => vlan)), networks: networksText(nads) },
    ...{ node: host.node, by: namesText(by) },
  };
  const interfaceOrBoth = by.length === claims.length ? interfaceTexts(values) : bothTexts(values);
  return {
    kind: 'finding',
    at: mappingBearsOn(view, networks),
    values,
    ...(by.length === 0 ? {} : interfaceOrBoth),
    evidence: [
      ...claims.flatMap(({ evidence }) => evidence),
      mapping.evidence,
      ...nads.map((nad) => configEvidence(nad, 'vlanID')),
    ],
  };
};

const interfaceTexts = (values: RuleFinding['values']) => ({
  title: msg('VLAN {{vlan}} of {{networks}} is taken by {{by}} on {{node}}.', values),
  message: msg(
    'Frames of VLAN {{vlan}} that arrive go to {{by}}, an interface of the host on the same uplink; VMs never see them.',
    values,
  ),
  remedy: msg('Choose another VLAN for {{networks}}, or remove {{by}} if the host does not need it.', values),
});

const bothTexts = (values: RuleFinding['values']) => ({
  title: msg('VLAN {{vlan}} of {{networks}} is taken by the host on {{node}}.', values),
  message: msg(
    'The host has these VLANs for itself and for {{by}}; what is sent to VMs there comes to the host.',
    values,
  ),
  remedy: msg('Choose other VLANs for {{networks}}.', values),
});
