import { msg } from '../../message';
import { linkId } from '../../model/elementId';
import type { Rule, RuleFinding } from '../rule';
import { bondFinding } from './bondFinding';
import { bondsOf } from './bonds';
import type { BondView } from './bonds';
import { hostEvidence } from './hostEvidence';

/** A bond without members, or with a single one (domain D-205). */
export const bondTooSmall: Rule = {
  id: 'd-205-bond-too-small',
  code: 'D-205',
  severities: ['error', 'warning'],
  scope: 'bond',
  needs: ['NodeNetworkState'],
  title: msg('{{bond}} on {{node}} has no members.'),
  message: msg('{{bond}} bundles nothing, so that what hangs on it never reaches the switch.'),
  why: msg(
    'A bond bundles several NICs into one, to have more bandwidth and a second way when one fails. With a single member it is one NIC with a longer name, with none it leads nowhere.',
  ),
  remedy: msg('Add at least two free NICs of {{node}} to the port list of {{bond}} in the policy that makes it.'),
  find: (view) => bondsOf(view).flatMap(onBond),
};

const onBond = (bond: BondView): readonly RuleFinding[] => {
  const { host, members } = bond;
  if (members === undefined || members.length > 1) return [];
  const evidence = [hostEvidence(host, `${bond.path}.port`, members)];
  const [only] = members;
  if (only === undefined) return [bondFinding(bond, { evidence })];
  return [
    bondFinding(bond, {
      severity: 'warning',
      also: [linkId(host.node, only)],
      values: { only },
      title: msg('{{bond}} on {{node}} has one member only.'),
      message: msg('All traffic of {{bond}} passes {{only}}; when it fails, nothing takes its place.'),
      remedy: msg('Add a second NIC of {{node}} to the port list of {{bond}} in the policy that makes it.'),
      evidence,
    }),
  ];
};
