import { aHost, aNetworkState } from '../../../testing/aHost';
import { aHandlerPod } from '../../../testing/objects/aHandlerPod';
import { aNode } from '../../../testing/objects/aNode';
import { answersOf } from '../../../testing/rules/answersOf';
import { stateMayBeOld } from './d-302-state-may-be-old';

const changed = { currentState: { interfaces: [] }, lastSuccessfulUpdateTime: '2026-03-01T07:00:00Z' };

describe('D-302', () => {
  it('is silent where node and handler are ready, however old the last change is', () => {
    const objects = [aNetworkState('n1', changed), aNode('n1'), aHandlerPod('n1')];
    expect(answersOf(stateMayBeOld, objects)).toMatchObject({ findings: [], cannotTell: [] });
    const { metadata, spec } = aHandlerPod('n1');
    const unsaid = { apiVersion: 'v1', kind: 'Pod', metadata, spec };
    expect(answersOf(stateMayBeOld, [aHost('n1'), unsaid])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    {
      when: 'the node is not ready',
      objects: [aNode('n1', { ready: false }), aHandlerPod('n1')],
      seen: ['The node is not ready', 'Node/n1'],
    },
    {
      when: 'its handler is gone',
      objects: [aNode('n1'), aHandlerPod('n2')],
      seen: ['No handler of NMState runs', 'Node/n1'],
    },
    {
      when: 'its handler waits for a node',
      objects: [aNode('n1'), { ...aHandlerPod(), status: { phase: 'Pending' } }],
      seen: ['No handler of NMState runs', 'Node/n1'],
    },
    {
      when: 'its handler is not ready',
      objects: [aNode('n1'), aHandlerPod('n1', { ready: false })],
      seen: ['The handler of NMState on the node is not ready', 'Pod/openshift-nmstate/nmstate-handler-n1'],
    },
  ])('warns when $when', ({ objects, seen: [message, object] }) => {
    const answers = answersOf(stateMayBeOld, [aNetworkState('n1', changed), ...objects]);
    expect(answers.findings).toEqual(['warning k8sNode:n1']);
    expect(answers.titles).toEqual(['The network state of n1 may be old: it last changed at 2026-03-01T07:00:00Z.']);
    expect(answers.messages[0]).toContain(message);
    expect(answers.evidence[0]?.map((one) => one.object)).toEqual([object, 'NodeNetworkState/n1']);
  });

  it('gives no time where the report has none', () => {
    const { titles, remedies } = answersOf(stateMayBeOld, [aHost('n1'), aNode('n1', { ready: false })]);
    expect(titles).toEqual(['The network state of n1 may be old.']);
    expect(remedies).toEqual(['Bring n1 back to Ready; its handler then reports anew.']);
  });

  it('cannot tell of nodes that are ready when it is not known where the handlers run', () => {
    const expected = 'k8sNode:n1: It is not known on which nodes a handler of NMState runs.';
    const nodes = [aHost('n1'), aNode('n1'), aHost('n2'), aNode('n2', { ready: false })];
    expect(answersOf(stateMayBeOld, [...nodes, aHandlerPod()])).toMatchObject({
      findings: ['warning k8sNode:n2'],
      cannotTell: [expected],
    });
    const unread = { Pod: { state: 'forbidden' } } as const;
    expect(answersOf(stateMayBeOld, nodes, { unread }).cannotTell).toEqual([expected]);
  });

  it('cannot tell without the reports', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(stateMayBeOld, [aNode('n1')], { unread }).cannotTell).toEqual([
      '*: NodeNetworkState could not be read.',
    ]);
  });
});
