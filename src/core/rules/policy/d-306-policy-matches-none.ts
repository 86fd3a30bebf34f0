import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { PolicyView } from '../../view/policyView';
import type { Answer, Rule } from '../rule';
import { namesText } from '../said/namesText';
import { nearNames } from '../said/nearNames';

/** A policy for no node at all (domain D-306). */
export const policyMatchesNone: Rule = {
  id: 'd-306-policy-matches-none',
  code: 'D-306',
  severities: ['warning'],
  scope: 'policy',
  needs: ['NodeNetworkConfigurationPolicy'],
  title: msg('Policy {{policy}} matches no node.'),
  message: msg('What it describes is made nowhere: no node with a handler of NMState has the labels {{selector}}.'),
  why: msg(
    'A policy selects nodes by labels, and all of them must be there with exactly these values. A policy that selects none is accepted and does nothing.',
  ),
  remedy: msg('Correct nodeSelector of {{policy}}, or give the labels to the nodes that are meant.'),
  find: (view) => {
    const labels = labelTexts(view);
    return view.policies().flatMap((policy) => answersFor(policy, labels));
  },
};

/** Every label that a node has. */
const labelTexts = (view: ClusterView): ReadonlySet<string> =>
  new Set(view.nodes().flatMap(({ meta }) => Object.entries(meta.labels).map(textOf)));

const textOf = ([key, value]: readonly [string, string]): string => `${key}=${value}`;

const answersFor = (policy: PolicyView, labels: ReadonlySet<string>): readonly Answer[] => {
  const { id, name, object, targets } = policy;
  const ignored = policy.policy.conditions.find(({ type, status }) => type === 'Ignored' && status === 'True');
  if (!ignored && !(targets?.certain && targets.nodes.length === 0)) {
    const isTold = targets?.certain ?? policy.policy.conditions.some(({ status }) => status === 'True');
    return isTold
      ? []
      : [{ kind: 'cannotTell', at: [id], reason: msg('It is not known which nodes {{name}} selects.', { name }) }];
  }
  const wanted = Object.entries(policy.policy.nodeSelector ?? {}).map(textOf);
  const near = wanted.filter((text) => !labels.has(text)).flatMap((text) => nearNames(text, [...labels]));
  const values = { policy: name, selector: namesText(wanted), near: namesText(near, 3) };
  return [
    {
      kind: 'finding',
      at: [id],
      values,
      ...(wanted.length === 0 && {
        message: msg('What it describes is made nowhere: no node runs a handler of NMState.', values),
        remedy: msg('Look after the installation of NMState: the policy itself leaves no node out.', values),
      }),
      ...(near.length > 0 && {
        remedy: msg('Correct nodeSelector of {{policy}}; did you mean {{near}}?', values),
      }),
      evidence: [
        { object, path: 'spec.nodeSelector', value: wanted },
        ...(ignored
          ? [{ object, path: 'status.conditions[type=Ignored].message', value: ignored.message ?? null }]
          : []),
      ],
    },
  ];
};
