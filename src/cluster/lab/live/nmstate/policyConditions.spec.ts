import { aPolicy } from '../../../../testing/objects/aPolicy';
import { kubeObject } from '../../../../testing/lab/aLiveLab';
import { policyConditions, unknownPolicy } from './policyConditions';
import type { PolicyCount } from './policyConditions';

const none: PolicyCount = { nodes: 3, notReady: 0, available: 0, failing: 0, aborted: 0, pending: 0 };
const policy = kubeObject(aPolicy('p', {}));
const told = (count: Partial<PolicyCount>) =>
  policyConditions({ ...none, ...count }, policy, 'now').map(({ status, reason, message }) => ({
    status,
    reason,
    message,
  }));
const states = (conditions: readonly { readonly status?: unknown }[]) =>
  conditions.map(({ status }) => status).join(' ');
const words = (count: Partial<PolicyCount>) => told(count).flatMap(({ message }) => (message === '' ? [] : [message]));

describe('the conditions of a policy', () => {
  it('are not known right after an edit', () => {
    expect(states(unknownPolicy('now'))).toBe('Unknown Unknown Unknown Unknown');
    expect(unknownPolicy('now').map(({ reason, message }) => [reason, message])).toEqual(Array(4).fill(['', '']));
  });

  it.each<[Partial<PolicyCount>, string, readonly [reason: string, message: string]]>([
    [
      { available: 1 },
      'Unknown Unknown True False',
      ['ConfigurationProgressing', 'Policy is progressing 1/3 nodes finished'],
    ],
    [
      { available: 1, pending: 1 },
      'Unknown Unknown True False',
      ['ConfigurationProgressing', 'Policy is progressing 1/3 nodes finished, 1 pending'],
    ],
    [{ available: 3 }, 'True False False False', ['SuccessfullyConfigured', '3/3 nodes successfully configured']],
    [
      { available: 2, notReady: 1 },
      'True False False False',
      ['SuccessfullyConfigured', '2/3 nodes successfully configured, 1 nodes ignored due to NotReady state'],
    ],
    [{ available: 1, failing: 1 }, 'False True False False', ['FailedToConfigure', '1/3 nodes failed to configure']],
    [
      { failing: 1, aborted: 2 },
      'False True False False',
      ['FailedToConfigure', '1/3 nodes failed to configure, 2 nodes aborted configuration'],
    ],
    [{ nodes: 0 }, 'False False False True', ['NoMatchingNode', 'Policy does not match any node']],
  ])('with %j are %s', (count, expected, [reason, message]) => {
    expect(states(told(count))).toBe(expected);
    expect(told(count)[0]?.reason).toBe(reason);
    expect(words(count)).toEqual([message]);
  });
});
