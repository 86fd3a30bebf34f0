import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { namesText } from '../said/namesText';
import type { Rule, RuleFinding, Severity } from '../rule';
import { bondFinding } from './bondFinding';
import { kernelBondsOf } from './bonds';
import type { KernelBond } from './bonds';
import { hostEvidence } from './hostEvidence';
import { vmBridgesOf } from './vmBridges';

/** A bond mode that does not go with a bridge for VMs (domain D-207; guides disagree about broadcast, §13). */
export const bondMode: Rule = {
  id: 'd-207-bond-mode',
  code: 'D-207',
  severities: ['error', 'warning'],
  scope: 'bond',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('{{bond}} on {{node}} has mode {{mode}}, which is not supported under a bridge for VMs.'),
  message: msg(
    'VMs on {{bridges}} are likely to lose frames: {{bond}} sends their frames by several ports, or rewrites addresses, in ways that a switch takes for VMs moving to and fro.',
  ),
  why: msg(
    'A bridge for VMs shows the switch many MAC addresses behind one bond. Modes that spread or rewrite frames on their own make these addresses appear on several switch ports at once. The modes in vSphere that route by port or by IP hash have their counterparts in active-backup, balance-xor and 802.3ad.',
  ),
  remedy: msg(
    'Change the mode of {{bond}} in the policy that makes it: active-backup needs nothing of the switch, 802.3ad needs LACP on it, balance-xor a static link aggregation.',
  ),
  find: (view) => kernelBondsOf(view).flatMap((bond) => onBond(view, bond)),
};

const severityOf: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ['balance-rr', 'error'],
  ['balance-tlb', 'error'],
  ['balance-alb', 'error'],
  ['broadcast', 'warning'],
]);

const onBond = (view: ClusterView, bond: KernelBond): readonly RuleFinding[] => {
  const { mode = '' } = bond;
  const severity = severityOf.get(mode);
  const bridges = vmBridgesOf(view, bond);
  if (severity === undefined || bridges.length === 0) return [];
  return [
    bondFinding(bond, {
      severity,
      values: { mode, bridges: namesText(bridges.map(({ name }) => name)) },
      evidence: [hostEvidence(bond.host, `${bond.path}.mode`, mode)],
      ...(severity === 'warning' && broadcastTexts),
    }),
  ];
};

const broadcastTexts = {
  title: msg('{{bond}} on {{node}} has mode {{mode}}, which is not recommended under a bridge for VMs.'),
  message: msg(
    'VMs on {{bridges}} see every frame as often as {{bond}} has members, because each member sends and receives all of them.',
  ),
};
