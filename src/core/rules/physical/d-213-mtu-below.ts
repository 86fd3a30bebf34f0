import type { HostInterface } from '../../../k8s/hostInterface';
import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { HostView } from '../../view/hostView';
import { namesText } from '../said/namesText';
import type { Rule, RuleFinding } from '../rule';
import { bondFinding } from './bondFinding';
import { kernelBondsOf } from './bonds';
import type { KernelBond } from './bonds';
import { filledTexts } from './filledTexts';
import { hostEvidence } from './hostEvidence';

/** A member's MTU is not its bond's, or a VLAN's is larger than that of its base (domain D-213). */
export const mtuBelow: Rule = {
  id: 'd-213-mtu-below',
  code: 'D-213',
  severities: ['warning'],
  scope: 'bond',
  needs: ['NodeNetworkState'],
  title: msg('Members of {{bond}} on {{node}} do not have its MTU of {{mtu}}.'),
  message: msg(
    '{{bond}} has MTU {{mtu}}, but its members: {{others}}. Whether a large packet gets through depends on the member it takes.',
  ),
  why: msg(
    'An interface can pass no packet that is larger than what it rides on. Such a difference shows as connections that open and then hang as soon as much data flows.',
  ),
  remedy: msg('Write one `mtu` for {{bond}} and for each of its members in the policy that makes them.'),
  find: (view) => [...kernelBondsOf(view).flatMap(onBond), ...vlansTooLarge(view)],
};

const onBond = (bond: KernelBond): readonly RuleFinding[] => {
  const { host, entry, legs } = bond;
  const { mtu } = entry;
  const others = legs.filter((leg) => leg.mtu !== undefined && leg.mtu !== mtu);
  if (mtu === undefined || others.length === 0) return [];
  return [
    bondFinding(bond, {
      also: others.map(host.host.idOf),
      values: { mtu, others: namesText(others.map((leg) => `${leg.name} ${leg.mtu}`)) },
      evidence: [entry, ...others].map((one) => hostEvidence(host, `${one.path}.mtu`, one.mtu)),
    }),
  ];
};

const vlansTooLarge = (view: ClusterView): readonly RuleFinding[] =>
  view.hosts().flatMap((host) => host.host.interfaces.flatMap((entry) => onVlan(host, entry)));

const onVlan = (host: HostView, entry: HostInterface): readonly RuleFinding[] => {
  const base = entry.vlan?.base === undefined ? undefined : host.host.link(entry.vlan.base);
  const { mtu } = entry;
  const least = base?.mtu;
  if (!base || mtu === undefined || least === undefined || mtu <= least) return [];
  const values = { vlan: entry.name, base: base.name, node: host.node, mtu, least };
  return [
    {
      kind: 'finding',
      at: [host.host.idOf(entry), host.host.idOf(base)],
      values,
      ...filledTexts(values, vlanTexts),
      evidence: [entry, base].map((one) => hostEvidence(host, `${one.path}.mtu`, one.mtu)),
    },
  ];
};

const vlanTexts = {
  title: msg('The MTU {{mtu}} of {{vlan}} on {{node}} is larger than the {{least}} of {{base}} below it.'),
  message: msg('Packets of more than {{least}} bytes that {{vlan}} accepts are lost at {{base}}.'),
  remedy: msg(
    'Lower the `mtu` of {{vlan}} to {{least}}, or raise that of {{base}} first, in the policies that make them.',
  ),
};
