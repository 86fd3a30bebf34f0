import { aHost } from '../../../testing/aHost';
import { aHandlerPod, anNmState } from '../../../testing/objects/aHandlerPod';
import { aNode } from '../../../testing/objects/aNode';
import { answersOf } from '../../../testing/rules/answersOf';
import { nmstateNotRunning } from './d-316-nmstate-not-running';

const create = [
  { op: 'create', manifest: { apiVersion: 'nmstate.io/v1', kind: 'NMState', metadata: { name: 'nmstate' } } },
];

describe('D-316', () => {
  it('is silent where the object and a handler are there', () => {
    const objects = [anNmState(), aHandlerPod(), aNode('n1')];
    expect(answersOf(nmstateNotRunning, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  const none = 'NMState is not running.';
  it.each([
    { when: 'neither is there and nothing was reported', objects: [], says: ['error', none], fix: create },
    { when: 'neither is there any more', objects: [aHost('n1')], says: ['warning', none], fix: create },
    { when: 'no handler runs', objects: [anNmState()], says: ['warning', 'No handler of NMState is running.'] },
    {
      when: 'the object is gone',
      objects: [aHandlerPod('n1')],
      says: ['warning', 'NMState runs without an object of kind NMState.'],
      fix: create,
    },
  ])('says so when $when', ({ objects, says: [severity, title], fix }) => {
    const { findings, titles, fixes } = answersOf(nmstateNotRunning, [aNode('n1'), ...objects]);
    expect(findings).toEqual([`${severity} k8sNode:n1`]);
    expect(titles).toEqual([title]);
    expect(fixes).toEqual([fix]);
  });

  it('shows what is not there, and names all nodes', () => {
    const { subjects, evidence } = answersOf(nmstateNotRunning, [aNode('n2'), aNode('n1')]);
    expect(subjects).toEqual([['k8sNode:n1', 'k8sNode:n2']]);
    expect(evidence[0]?.map(({ object, value }) => [object, value])).toEqual([
      ['NMState/nmstate', null],
      ['Pod', null],
      ['NodeNetworkState', null],
    ]);
  });

  it('names the namespace of NMState where no node is known', () => {
    expect(answersOf(nmstateNotRunning, []).findings).toEqual(['error namespace:openshift-nmstate']);
  });

  it.each([
    ['NodeNetworkState', { state: 'notInSource' }],
    ['NMState', { state: 'forbidden' }],
    ['Pod', { state: 'forbidden', within: 'openshift-nmstate' }],
  ] as const)('cannot tell without %s', (kind, how) => {
    expect(answersOf(nmstateNotRunning, [aNode('n1')], { unread: { [kind]: how } })).toMatchObject({
      findings: [],
      cannotTell: [`*: ${kind} could not be read.`],
    });
  });
});
