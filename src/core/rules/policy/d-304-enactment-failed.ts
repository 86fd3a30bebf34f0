import { msg } from '../../message';
import type { Answer, Rule } from '../rule';
import { translatedEnactment } from './enactmentMessages';
import { policyResults, resultBearings } from './policyResults';
import type { Bearing, PolicyResult } from './policyResults';

/** A policy that NMState gave up on one node (domain D-304). */
export const enactmentFailed: Rule = {
  id: 'd-304-enactment-failed',
  code: 'D-304',
  severities: ['error', 'warning'],
  scope: 'enactment',
  needs: ['NodeNetworkConfigurationPolicy', 'NodeNetworkConfigurationEnactment'],
  title: msg('Policy {{policy}} could not be applied on {{node}}.'),
  message: msg('NMState tried five times and put the previous configuration of {{node}} back; its own words say why.'),
  why: msg(
    'NMState found the wanted configuration impossible on this node, or lost the network while it applied it. It undid the change, so that the node works as it did before, without what the policy wanted.',
  ),
  remedy: msg('Read the message of NMState, and correct what it names in the policy.'),
  find: (view) => {
    const bearingOf = resultBearings(view);
    return policyResults(view)
      .filter(({ enactment }) => enactment.phase === 'failed' && enactment.isCurrent !== false)
      .map((result) => answer(result, bearingOf(result)));
  },
};

const answer = ({ policy, enactment }: PolicyResult, { at, hurts }: Bearing): Answer => {
  const values = { policy: policy.name, node: enactment.node };
  if (enactment.isCurrent === undefined) {
    return {
      kind: 'cannotTell',
      at,
      reason: msg(
        'It is not known whether the failure on {{node}} is one of policy {{policy}} as it stands now.',
        values,
      ),
    };
  }
  const words = enactment.message ?? '';
  const translated = translatedEnactment(words, values);
  return {
    kind: 'finding',
    at,
    severity: hurts ? 'error' : 'warning',
    values,
    message: translated?.says,
    remedy: translated?.remedy,
    evidence: [
      { object: enactment.object, path: 'status.conditions[type=Failing].message', value: enactment.message ?? null },
    ],
  };
};
