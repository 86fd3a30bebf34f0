import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { namesText } from '../said/namesText';
import type { Rule, RuleFinding } from '../rule';
import { bondFinding } from './bondFinding';
import { kernelBondsOf } from './bonds';
import type { KernelBond } from './bonds';
import { hostEvidence } from './hostEvidence';
import { vmBridgesOf } from './vmBridges';

/** An active-backup bond under a bridge for VMs changes its MAC address with the active member (domain D-211). */
export const macFollowsMember: Rule = {
  id: 'd-211-mac-follows-member',
  code: 'D-211',
  severities: ['warning'],
  scope: 'bond',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('{{bond}} on {{node}} changes its MAC address when another member takes over.'),
  message: msg(
    'With fail_over_mac {{option}}, a failover under {{bridges}} gives the bond another address, and traffic is lost until every neighbour has learned it.',
  ),
  why: msg(
    'Normally all members of an active-backup bond use one MAC address, so that a failover goes unnoticed. fail_over_mac lifts that for hardware that needs it; a bridge above then finds its own uplink under a new address.',
  ),
  remedy: msg('Set `fail_over_mac: none` in the options of {{bond}} in the policy that makes it.'),
  find: (view) => kernelBondsOf(view).flatMap((bond) => onBond(view, bond)),
};

const onBond = (view: ClusterView, bond: KernelBond): readonly RuleFinding[] => {
  const option = bond.entry.bond?.options['fail_over_mac'];
  if (bond.mode !== 'active-backup' || option === undefined || !following.includes(option)) return [];
  const bridges = vmBridgesOf(view, bond);
  if (bridges.length === 0) return [];
  return [
    bondFinding(bond, {
      values: { option, bridges: namesText(bridges.map(({ name }) => name)) },
      evidence: [hostEvidence(bond.host, `${bond.path}.options.fail_over_mac`, option)],
    }),
  ];
};

/** By name and by the kernel's number. */
const following = ['active', 'follow', '1', '2'];
