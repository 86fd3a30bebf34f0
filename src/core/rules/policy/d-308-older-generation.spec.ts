import { anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { olderGeneration } from './d-308-older-generation';

const policy = aPolicy('p', { generation: 3 });

describe('D-308', () => {
  it('is silent about a result of the policy as it stands', () => {
    const objects = [policy, anEnactment('p', 'n1', { generation: 3 })];
    expect(answersOf(olderGeneration, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names both versions', () => {
    const { findings, titles, messages, subjects, evidence } = answersOf(olderGeneration, [
      policy,
      anEnactment('p', 'n1', { generation: 2 }),
    ]);
    expect(findings).toEqual(['info nnce:n1.p']);
    expect(titles).toEqual(['The result of policy p on n1 belongs to an older version of it.']);
    expect(messages).toEqual(['n1 answered version 2; the policy is at version 3 by now.']);
    expect(subjects[0]).toEqual(['nnce:n1.p', 'nncp:p']);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([2, 3]);
  });

  it.each([
    ['the result', policy, { ...anEnactment('p', 'n1'), status: {} }],
    ['the policy', { ...policy, metadata: { name: 'p' } }, anEnactment('p', 'n1')],
  ])('cannot tell when %s has no version', (_what, of, result) => {
    expect(answersOf(olderGeneration, [of, result])).toMatchObject({
      findings: [],
      cannotTell: ['nnce:n1.p nncp:p: The result on n1 or policy p does not say of which version it is.'],
    });
  });

  it('cannot tell without policies', () => {
    const unread = { NodeNetworkConfigurationPolicy: { state: 'forbidden' } } as const;
    expect(answersOf(olderGeneration, [anEnactment('p', 'n1')], { unread }).cannotTell).toHaveLength(1);
  });
});
