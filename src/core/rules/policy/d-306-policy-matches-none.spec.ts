import { aHost } from '../../../testing/aHost';
import { aNode } from '../../../testing/objects/aNode';
import { aCondition, aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { policyMatchesNone } from './d-306-policy-matches-none';

const nodeSelector = { 'example.com/rack': 'r650' };
const node = aNode('n1', { labels: { 'example.com/rack': 'r65O', zone: 'a' } });
const ignored = [aCondition('Ignored', { message: 'Policy does not match any node' })];

describe('D-306', () => {
  it('is silent about a policy for a node with a handler', () => {
    const objects = [aPolicy('p', { nodeSelector: { zone: 'a' } }), node, aHost('n1')];
    expect(answersOf(policyMatchesNone, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('evaluates the selector itself, and offers labels that are nearly the same', () => {
    const { findings, titles, messages, remedies, evidence } = answersOf(policyMatchesNone, [
      aPolicy('p', { nodeSelector }),
      ...[node, aHost('n1')],
    ]);
    expect(findings).toEqual(['warning nncp:p']);
    expect(titles).toEqual(['Policy p matches no node.']);
    expect(messages[0]).toContain('has the labels example.com/rack=r650.');
    expect(remedies).toEqual(['Correct nodeSelector of p; did you mean example.com/rack=r65O?']);
    expect(evidence[0]).toEqual([
      { object: 'NodeNetworkConfigurationPolicy/p', path: 'spec.nodeSelector', value: ['example.com/rack=r650'] },
    ]);
  });

  it('believes NMState where it cannot evaluate the selector', () => {
    const unread = { Node: { state: 'forbidden' } } as const;
    const policy = aPolicy('p', { nodeSelector, conditions: ignored });
    const { findings, remedies, evidence } = answersOf(policyMatchesNone, [policy, aHost('n1')], { unread });
    expect(findings).toEqual(['warning nncp:p']);
    expect(remedies[0]).toMatch(/^Correct nodeSelector of p, or give the labels/);
    expect(evidence[0]?.[1]).toMatchObject({ path: 'status.conditions[type=Ignored].message' });
    const wordless = aPolicy('p', { nodeSelector, conditions: [aCondition('Ignored')] });
    expect(answersOf(policyMatchesNone, [wordless], { unread }).evidence[0]?.[1]?.value).toBeNull();
  });

  it('says when no node runs a handler at all, also of a selector that cannot be read', () => {
    const { messages } = answersOf(policyMatchesNone, [aPolicy('p', {})]);
    expect(messages).toEqual(['What it describes is made nowhere: no node runs a handler of NMState.']);
    const broken = aPolicy('p', { conditions: ignored, spec: { nodeSelector: 'all' } });
    expect(answersOf(policyMatchesNone, [broken]).findings).toEqual(['warning nncp:p']);
  });

  it('cannot tell without the labels of the nodes, unless NMState said what became of the policy', () => {
    const unread = { Node: { state: 'forbidden' } } as const;
    expect(answersOf(policyMatchesNone, [aPolicy('p', { nodeSelector })], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['nncp:p: It is not known which nodes p selects.'],
    });
    const available = aPolicy('p', { nodeSelector, conditions: [aCondition('Available')] });
    expect(answersOf(policyMatchesNone, [available], { unread })).toMatchObject({ findings: [], cannotTell: [] });
  });
});
