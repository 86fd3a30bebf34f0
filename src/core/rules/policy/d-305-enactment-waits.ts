import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { timeOf } from '../../view/timeOf';
import type { Answer, Evidence, Rule, RuleFinding } from '../rule';
import { policyResults, resultBearings } from './policyResults';
import type { Bearing, PolicyResult } from './policyResults';

/** A node on which a policy waits, takes long or was never tried (domain D-305). */
export const enactmentWaits: Rule = {
  id: 'd-305-enactment-waits',
  code: 'D-305',
  severities: ['error', 'warning'],
  scope: 'enactment',
  needs: ['NodeNetworkConfigurationPolicy', 'NodeNetworkConfigurationEnactment'],
  title: msg('{{node}} waits for its turn to apply policy {{policy}}.'),
  message: msg(
    'Other nodes come first, as the policy lets only some change at a time. Nothing changed on {{node}} yet.',
  ),
  why: msg(
    'NMState changes only as many nodes at a time as maxUnavailable of the policy allows. The others wait, and as soon as that many nodes have failed, those that wait are skipped for good.',
  ),
  remedy: msg('Wait for the nodes that apply the policy now, or find out what keeps them.'),
  find: (view) => {
    const bearingOf = resultBearings(view);
    return policyResults(view)
      .filter(({ enactment }) => enactment.isCurrent === true)
      .flatMap((result) => answersFor(view, result, () => bearingOf(result)));
  },
};

const longest = 10 * 60_000;

const answersFor = (view: ClusterView, result: PolicyResult, bearing: () => Bearing): readonly Answer[] => {
  switch (result.enactment.phase) {
    case 'pending':
      return [finding(result, bearing(), { evidence: conditionOf(result, 'Pending') })];
    case 'aborted':
      return [skipped(result, bearing())];
    case 'progressing':
      return slow(view.now, result, bearing);
    default:
      return [];
  }
};

const finding = (
  { policy, enactment }: PolicyResult,
  { at }: Bearing,
  more: Partial<RuleFinding> & { readonly evidence: readonly Evidence[] },
): RuleFinding => ({
  kind: 'finding',
  at,
  severity: 'warning',
  values: { policy: policy.name, node: enactment.node },
  ...more,
});

const conditionOf = ({ enactment }: PolicyResult, type: string): readonly Evidence[] => [
  { object: enactment.object, path: `status.conditions[type=${type}].message`, value: enactment.message ?? null },
];

const skipped = (result: PolicyResult, bearing: Bearing): RuleFinding => {
  const { policy, enactment } = result;
  const failed = policy.enactments.filter(({ phase, isCurrent }) => phase === 'failed' && isCurrent);
  const values = { policy: policy.name, node: enactment.node, first: failed[0]?.node ?? '' };
  return finding(result, bearing, {
    severity: bearing.hurts ? 'error' : 'warning',
    title: msg('{{node}} was skipped, since policy {{policy}} failed on another node.', values),
    message: msg(
      'NMState stopped the roll-out of {{policy}} before it came to {{node}}, where nothing changed.',
      values,
    ),
    remedy: failed[0]
      ? msg(
          'Mend what failed on {{first}}, then edit the spec of {{policy}}: NMState then tries all nodes again.',
          values,
        )
      : msg(
          'Mend what failed on the other node, then edit the spec of {{policy}}: NMState then tries all nodes again.',
          values,
        ),
    evidence: [
      ...conditionOf(result, 'Aborted'),
      ...failed.map(({ object, message }) => ({
        object,
        path: 'status.conditions[type=Failing].message',
        value: message ?? null,
      })),
    ],
  });
};

const slow = (now: number, result: PolicyResult, bearing: () => Bearing): readonly Answer[] => {
  const { policy, enactment } = result;
  const condition = enactment.enactment.conditions.find(({ type }) => type === 'Progressing');
  const since = timeOf(condition?.lastTransitionTime);
  const values = { policy: policy.name, node: enactment.node };
  if (since === undefined) {
    const reason = msg('It is not known since when {{node}} has been applying policy {{policy}}.', values);
    return [{ kind: 'cannotTell', at: bearing().at, reason }];
  }
  if (now - since <= longest) return [];
  const all = { ...values, minutes: Math.floor((now - since) / 60_000) };
  const path = 'status.conditions[type=Progressing].lastTransitionTime';
  return [
    finding(result, bearing(), {
      title: msg('{{node}} has been applying policy {{policy}} for {{minutes}} minutes.', all),
      message: msg('One attempt takes a few minutes at most, so that the handler of {{node}} may hang.', all),
      remedy: msg('Look into the log of the NMState handler on {{node}}.', all),
      evidence: [{ object: enactment.object, path, value: condition?.lastTransitionTime ?? null }],
    }),
  ];
};
