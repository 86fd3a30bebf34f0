import { aHost } from '../../../testing/aHost';
import { aNode } from '../../../testing/objects/aNode';
import { anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { notEvaluated } from './d-307-not-evaluated';

const mappings = [{ localnet: 'dc', bridge: 'br-dc' }];
const policy = aPolicy('p', { mappings });
const at = (creationTimestamp: string) => ({ metadata: { name: 'p', generation: 1, creationTimestamp } });

describe('D-307', () => {
  it('is silent where every selected node has a result', () => {
    expect(answersOf(notEvaluated, [policy, aHost('n1'), anEnactment('p', 'n1')])).toMatchObject({
      findings: [],
      cannotTell: [],
    });
  });

  it('names all nodes without a result, and what is probably missing there', () => {
    const nodes = [aNode('n1', { ready: false }), aHost('n1').withBrEx('eno1'), aHost('n2')];
    const { findings, titles, subjects, evidence } = answersOf(notEvaluated, [policy, ...nodes]);
    expect(findings).toEqual(['warning nncp:p']);
    expect(titles).toEqual(['Policy p was not evaluated on n1, n2.']);
    expect(subjects[0]).toEqual(['nncp:p', 'k8sNode:n1', 'mapping:n1/dc', 'k8sNode:n2', 'mapping:n2/dc']);
    expect(evidence[0]?.slice(0, 3)).toEqual([
      { object: 'NodeNetworkConfigurationEnactment/n1.p', path: '', value: null },
      { object: 'NodeNetworkConfigurationPolicy/p', path: 'spec.nodeSelector', value: 'n1' },
      { object: 'Node/n1', path: 'status.conditions[type=Ready].status', value: 'False' },
    ]);
  });

  it.each([
    ['was just made', { ...policy, ...at('2026-03-02T08:59:00Z') }, 0],
    ['was made a while ago', { ...policy, ...at('2026-03-02T08:57:00Z') }, 1],
    ['wants nothing', aPolicy('p', { spec: { desiredState: null } }), 0],
    ['is a template', aPolicy('p', { spec: { desiredState: '{{ capture.all }}' } }), 1],
  ])('minds a policy that %s only after a moment and when it wants something', (_what, given, count) => {
    expect(answersOf(notEvaluated, [given, aHost('n1')]).findings).toHaveLength(count);
  });

  it('says nothing while the selected nodes are not certain, and cannot tell without results', () => {
    const selective = aPolicy('p', { mappings, nodeSelector: { zone: 'a' } });
    const unread = { Node: { state: 'forbidden' } } as const;
    const other = anEnactment('p', 'n2');
    expect(answersOf(notEvaluated, [selective, aHost('n1'), other], { unread }).findings).toEqual([]);
    const none = { NodeNetworkConfigurationEnactment: { state: 'forbidden' } } as const;
    expect(answersOf(notEvaluated, [policy, aHost('n1')], { unread: none })).toMatchObject({
      findings: [],
      cannotTell: ['*: NodeNetworkConfigurationEnactment could not be read.'],
    });
  });
});
