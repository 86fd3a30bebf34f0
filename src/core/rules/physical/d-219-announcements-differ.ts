import type { HostInterface } from '../../../k8s/hostInterface';
import { msg } from '../../message';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { HostView } from '../../view/hostView';
import { namesText } from '../said/namesText';
import type { Rule, RuleFinding } from '../rule';
import { announcedVlans, switchPortIds } from './announced';
import { bondFinding } from './bondFinding';
import { kernelBondsOf } from './bonds';
import type { KernelBond } from './bonds';
import { hostEvidence } from './hostEvidence';
import { vmBridges } from './vmBridges';

/**
 * Switches announce other VLANs on one member of a bond than on another, or on one node than on another for bridges of one
 * name (domain D-219). Compared are only those that announce some.
 */
export const announcementsDiffer: Rule = {
  id: 'd-219-announcements-differ',
  code: 'D-219',
  severities: ['info'],
  scope: 'nodes',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('The switch ports of {{bridge}} do not announce the same VLANs on all nodes.'),
  message: msg('They announce: {{groups}}. A VM may have its VLAN on one node and miss it on another.'),
  why: msg(
    'Switch ports that serve the same purpose should have the same VLANs. LLDP shows what each of them announces; a difference is often a port that was forgotten when a VLAN was added.',
  ),
  remedy: msg('Ask the network team to compare the trunks of these switch ports.'),
  find: (view) => [...kernelBondsOf(view).flatMap(onBond), ...acrossNodes(view)],
};

const onBond = (bond: KernelBond): readonly RuleFinding[] => {
  const { host } = bond;
  const groups = groupedBy(bond.legs, (leg) => announcedVlans(leg)?.join(', '));
  if (groups.size < 2) return [];
  const heard = [...groups.values()].flat();
  const texts = [...groups].map(([vlans, legs]) => `${namesText(legs.map(({ name }) => name))}: ${vlans}`);
  return [
    bondFinding(bond, {
      also: heard.flatMap((leg) => [host.host.idOf(leg), ...switchPortIds(leg)]),
      values: { groups: texts.join('; ') },
      title: msg('The switch ports of {{bond}} on {{node}} do not announce the same VLANs.'),
      message: msg('They announce: {{groups}}. Whether a VM has its VLAN may depend on the member its traffic takes.'),
      evidence: heard.map((leg) => vlanEvidence(host, leg)),
    }),
  ];
};

type Heard = {
  readonly bridge: string;
  readonly id: ElementId;
  readonly host: HostView;
  readonly nics: readonly HostInterface[];
};

const acrossNodes = (view: ClusterView): readonly RuleFinding[] => {
  const heard = vmBridges(view).map(({ bridge, nics }): Heard => {
    const telling = nics.filter((nic) => announcedVlans(nic) !== undefined);
    return { bridge: bridge.name, id: bridge.id, host: bridge.host, nics: telling };
  });
  return [...groupedBy(heard, ({ bridge }) => bridge)].flatMap(([bridge, all]) => onNodes(bridge, all));
};

/** The bridge of the smallest group comes first: there the odd ports most likely are. */
const onNodes = (bridge: string, all: readonly Heard[]): readonly RuleFinding[] => {
  const groups = [...groupedBy(all, vlansText)].sort(([, a], [, b]) => a.length - b.length);
  const heard = groups.flatMap(([, group]) => group);
  const [first, ...others] = heard;
  if (groups.length < 2 || !first) return [];
  return [
    {
      kind: 'finding',
      at: [first.id, ...others.map(({ id }) => id), ...heard.flatMap(({ host, nics }) => nics.map(host.host.idOf))],
      values: {
        bridge,
        groups: groups.map(([vlans, group]) => `${namesText(group.map(({ host }) => host.node))}: ${vlans}`).join('; '),
      },
      evidence: groups.flatMap(([, group]) =>
        group.slice(0, 1).flatMap(({ host, nics }) => nics.map((nic) => vlanEvidence(host, nic))),
      ),
    },
  ];
};

const vlansText = ({ nics }: Heard): string | undefined => {
  const vlans = new Set(nics.flatMap((nic) => announcedVlans(nic) ?? []));
  return vlans.size === 0 ? undefined : [...vlans].sort((a, b) => a - b).join(', ');
};

const vlanEvidence = (host: HostView, nic: HostInterface) =>
  hostEvidence(host, `${nic.path}.lldp.neighbors`, announcedVlans(nic)?.map(String));
