import { msg } from '../../message';
import type { Answer, Rule } from '../rule';
import { policyResults } from './policyResults';
import type { PolicyResult } from './policyResults';

/** A result that is about an earlier edit of its policy (domain D-308). */
export const olderGeneration: Rule = {
  id: 'd-308-older-generation',
  code: 'D-308',
  severities: ['info'],
  scope: 'enactment',
  needs: ['NodeNetworkConfigurationPolicy', 'NodeNetworkConfigurationEnactment'],
  title: msg('The result of policy {{policy}} on {{node}} belongs to an older version of it.'),
  message: msg('{{node}} answered version {{result}}; the policy is at version {{generation}} by now.'),
  why: msg(
    'Every edit of a policy gives it a new version, and each node notes for which one its result is. Until it has taken up the newest the result says nothing about the policy as you see it.',
  ),
  remedy: msg('Wait until NMState on {{node}} has taken up the edit; when nothing happens, look after its handler.'),
  find: (view) => policyResults(view).flatMap(answersFor),
};

const answersFor = ({ policy, enactment }: PolicyResult): readonly Answer[] => {
  const { generation } = policy.policy.meta;
  const { policyGeneration: result } = enactment.enactment;
  const values = { policy: policy.name, node: enactment.node };
  if (generation === undefined || result === undefined) {
    const reason = msg('The result on {{node}} or policy {{policy}} does not say of which version it is.', values);
    return [{ kind: 'cannotTell', at: [enactment.id, policy.id], reason }];
  }
  if (result >= generation) return [];
  return [
    {
      kind: 'finding',
      at: [enactment.id, policy.id],
      values: { ...values, result, generation },
      evidence: [
        { object: enactment.object, path: 'status.policyGeneration', value: result },
        { object: policy.object, path: 'metadata.generation', value: generation },
      ],
    },
  ];
};
