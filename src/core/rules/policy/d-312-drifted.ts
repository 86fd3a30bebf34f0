import { msg } from '../../message';
import type { Message } from '../../message';
import type { ElementId } from '../../model/elementId';
import { groupedBy } from '../../view/groupedBy';
import { timeOf } from '../../view/timeOf';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { driftsOf } from './drifts';
import type { Drift } from './drifts';
import { reapplying } from './reapplying';
import type { Reapplying } from './reapplying';
import { wishes } from './wishes';
import type { Wish } from './wishes';

/** Something on a node that is no longer as a policy made it (domain D-312). */
export const drifted: Rule = {
  id: 'd-312-drifted',
  code: 'D-312',
  severities: ['warning'],
  scope: 'port',
  needs: ['NodeNetworkConfigurationPolicy', 'NodeNetworkConfigurationEnactment', 'NodeNetworkState'],
  title: msg('{{name}} on {{node}} is not as policy {{policy}} made it.'),
  message: msg('{{policy}} was applied to {{node}}, and {{name}} is not there any more.'),
  why: msg(
    'NMState applies a policy when it is made or edited, and when its handler starts. What is changed on the node afterwards, by hand or by another program, stays changed while the policy still reports success.',
  ),
  remedy: msg(
    'Find out who changed {{name}}. NMState applies {{policy}} again when its spec changes, when a label of {{node}} changes or when the handler there restarts; an annotation is not enough.',
  ),
  find: (view) => {
    const drifts = wishes(view)
      .filter((wish) => wasApplied(view.now, wish))
      .flatMap((wish) => driftsOf(wish).map((drift) => ({ ...drift, wish })));
    const fixOf = reapplying(view);
    return [...groupedBy(drifts, ({ id }) => id).values()].flatMap(([first, ...others]) =>
      first ? [finding(fixOf, [first, ...others])] : [],
    );
  },
};

/** For certain, in its present version, and long enough ago that the node has reported since. */
const wasApplied = (now: number, { of, host }: Wish): boolean => {
  const result = of.enactments.find(({ node }) => node === host.node);
  if (result?.phase !== 'available' || !result.isCurrent) return false;
  const since = result.enactment.conditions.find(({ type }) => type === 'Available')?.lastTransitionTime;
  return now - (timeOf(since) ?? 0) > aMoment;
};

const aMoment = 2 * 60_000;

type Drifted = Drift & { readonly wish: Wish };

const messageOf = ({ kind, found }: Drift): Message | undefined => {
  switch (kind) {
    case 'ports':
      return found === ''
        ? msg('{{policy}} made {{wanted}} a port of {{name}}, which has no port at all now.')
        : msg('{{policy}} made {{wanted}} a port of {{name}}, which has only {{found}} now.');
    case 'mtu':
      return msg('{{policy}} set the MTU of {{name}} to {{wanted}}; it is {{found}} now.');
    case 'bridge':
      return msg('{{policy}} mapped {{name}} to {{wanted}}; it leads to {{found}} now.');
    case 'missing':
      return undefined;
  }
};

const finding = (fixOf: Reapplying, [first, ...others]: readonly [Drifted, ...Drifted[]]): RuleFinding => {
  const { wish, name, wanted, found } = first;
  const all = [first, ...others];
  const values = { policy: wish.policy, node: wish.host.node, name, wanted, found: found ?? '' };
  const policies = new Set<ElementId>(all.map((drift) => drift.wish.of.id));
  const said = messageOf(first);
  return {
    kind: 'finding',
    at: [first.id, ...policies, ...new Set(all.flatMap(({ also }) => also))],
    values,
    message: said && { text: said.text, values },
    evidence: all.flatMap(evidenceOf),
    fix: policies.size === 1 ? fixOf(first.id, wish.of) : undefined,
  };
};

const evidenceOf = ({ wish, wanted, found, path, foundAt }: Drifted): readonly Evidence[] => [
  { object: wish.object, path, value: wanted },
  { object: `NodeNetworkState/${wish.host.node}`, path: foundAt, value: found ?? null },
];
