import type { HostInterface } from '../../../k8s/hostInterface';
import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { namesText } from '../said/namesText';
import type { Rule, RuleFinding } from '../rule';
import { announcedVlans, neighborsOf, switchPort, switchPortIds } from './announced';
import { hostEvidence } from './hostEvidence';
import { placesOf, wiredNetworks } from './wiredNetworks';
import type { Place, WiredNetwork } from './wiredNetworks';
import { wiringGroups } from './wiringGroups';
import type { WiringGroup } from './wiringGroups';

/**
 * A switch port announces VLANs, but not that of a network that uses it (domain D-216). Switches may announce a part of
 * their VLANs only (§2.8), so this is never an error, and no announcement at all is no finding.
 */
export const vlanNotAnnounced: Rule = {
  id: 'd-216-vlan-not-announced',
  code: 'D-216',
  severities: ['warning'],
  scope: 'network',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('The switch does not announce VLAN {{vlan}} of {{network}} on {{ports}}.'),
  message: msg(
    'By LLDP these ports have other VLANs, seen from {{nics}}. If VLAN {{vlan}} is indeed not allowed there, VMs on {{network}} reach nobody outside their host.',
  ),
  why: msg(
    'A VLAN has to be allowed on the trunk of every switch port that hosts of the network are connected to. Many switches tell by LLDP which VLANs a port has; some tell a part only, so this is a hint and no proof.',
  ),
  remedy: msg('Ask the network team to check that VLAN {{vlan}} is allowed on {{ports}}.'),
  find: (view) =>
    wiredNetworks(view)
      .filter(({ vlan }) => vlan !== 0)
      .flatMap((network) => onNetwork(view, network)),
};

type Unannounced = Place & { readonly nics: readonly HostInterface[] };

const onNetwork = (view: ClusterView, network: WiredNetwork): readonly RuleFinding[] => {
  const places = placesOf(view, network).flatMap((place): readonly Unannounced[] => {
    const nics = silentNics(place, network.vlan);
    return nics.length === 0 ? [] : [{ ...place, nics }];
  });
  return wiringGroups(network, places).map((group) => finding(network, group));
};

/** Below a VLAN interface the switch sees that tag and never the network's. */
const silentNics = ({ uplinks, chain }: Place, vlan: number): readonly HostInterface[] => {
  const ways = uplinks.length > 0 ? uplinks.map((uplink) => uplink.chain) : [chain];
  const open = ways.filter((way) => way.every((entry) => entry.vlan === undefined));
  return [...new Set(open.flat())].filter((entry) => announcedVlans(entry)?.includes(vlan) === false);
};

const finding = (network: WiredNetwork, { at, places }: WiringGroup<Unannounced>): RuleFinding => {
  const nics = places.flatMap(({ host, nics: silent }) => silent.map((nic) => ({ host, nic })));
  const ids = nics.flatMap(({ host, nic }) => [host.host.idOf(nic), ...switchPortIds(nic)]);
  return {
    kind: 'finding',
    at: [...at, ...new Set(ids.filter((id) => !at.includes(id)))],
    values: {
      network: network.label,
      vlan: network.vlan,
      ports: namesText([...new Set(nics.flatMap(({ nic }) => neighborsOf(nic).map(switchPort)))]),
      nics: namesText(nics.map(({ host, nic }) => `${nic.name} on ${host.node}`)),
    },
    evidence: nics
      .slice(0, mostEvidence)
      .map(({ host, nic }) => hostEvidence(host, `${nic.path}.lldp.neighbors`, announcedVlans(nic)?.map(String))),
  };
};

/** Of many NICs the first are shown; the subjects name all. */
const mostEvidence = 6;
