import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { aNode } from '../../../testing/objects/aNode';
import { aCondition, anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { k8sNodeId, nnceId, nncpId } from '../../model/elementId';
import { enactmentPhases } from '../../model/enactmentPhase';
import type { NetworkMap } from '../../model/networkMap';
import { buildSnapshot } from '../../snapshot/buildSnapshot';
import { buildNetworkMap } from '../buildNetworkMap';

const factsOf = (map: NetworkMap, name: string) => {
  const enactment = map.elements.get(nnceId(name));
  return enactment?.kind === 'nnce' ? enactment.facts : undefined;
};

describe('L-59: enactment → node, policy', () => {
  it('goes by the labels, since names of nodes have dots', () => {
    const map = aMapOf(aHost('w0.ocp.example.com'), aPolicy('bond.1', {}), anEnactment('bond.1', 'w0.ocp.example.com'));
    expect(linksBy(map, 'L-59')).toEqual([
      'nnce:w0.ocp.example.com.bond.1 → k8sNode:w0.ocp.example.com',
      'nnce:w0.ocp.example.com.bond.1 → nncp:bond.1',
    ]);
  });

  it('has none without labels, whatever the name looks like', () => {
    const map = aMapOf(aNode('n1'), aPolicy('p', {}), anEnactment('p', 'n1', { labels: {} }));
    expect(linksBy(map, 'L-59')).toEqual([]);
    expect(factsOf(map, 'n1.p')).toMatchObject({ policy: undefined, current: undefined });
  });

  it('has one end where only one label is there', () => {
    const only = (label: string) =>
      linksBy(aMapOf(aNode('n1'), anEnactment('p', 'n1', { labels: { [label]: 'n1' } })), 'L-59');
    expect(only('nmstate.io/node')).toEqual(['nnce:n1.p → k8sNode:n1']);
    expect(only('nmstate.io/policy')).toEqual(['nnce:n1.p → nncp:n1']);
  });

  it('leads to a missing policy and a missing node when they are gone', () => {
    const map = aMapOf(aNode('n1'), anEnactment('gone', 'n9'));
    expect(map.elements.get(nncpId('gone'))).toMatchObject({ missing: true });
    expect(map.elements.get(k8sNodeId('n9'))).toMatchObject({ missing: true });
  });

  it('does not call missing what could not be read', () => {
    const objects = [anEnactment('p', 'n1')];
    const map = buildNetworkMap(buildSnapshot({ NodeNetworkConfigurationEnactment: { state: 'read', objects } }));
    expect(map.elements.get(nncpId('p'))).toMatchObject({ missing: undefined });
    expect(map.elements.get(k8sNodeId('n1'))).toMatchObject({ missing: undefined, facts: { wiring: 'unread' } });
  });
});

describe('the phase of an enactment', () => {
  it.each<[string, readonly Raw[], string | undefined]>([
    ['created', [], undefined],
    ['created', [aCondition('Available', { status: 'Unknown', message: 'x' })], undefined],
    ['pending', [aCondition('Pending', { message: 'Waiting' })], 'Waiting'],
    [
      'progressing',
      [aCondition('Available', { status: 'Unknown' }), aCondition('Progressing', { message: 'Applying' })],
      'Applying',
    ],
    [
      'retrying',
      [aCondition('Failing', { message: 'Retrying 2/5' }), aCondition('Progressing', { message: 'Applying' })],
      'Retrying 2/5',
    ],
    [
      'available',
      [aCondition('Failing', { status: 'False', message: 'old' }), aCondition('Available', { message: 'ok' })],
      'ok',
    ],
    [
      'failed',
      [aCondition('Available', { status: 'False' }), aCondition('Failing', { message: 'no such NIC' })],
      'no such NIC',
    ],
    [
      'aborted',
      [aCondition('Failing', { status: 'False' }), aCondition('Aborted', { message: 'others failed' })],
      'others failed',
    ],
  ])('is %s: %#', (phase, conditions, message) => {
    const facts = factsOf(aMapOf(anEnactment('p', 'n1', { conditions })), 'n1.p');
    expect(facts).toMatchObject({ phase });
    expect(facts?.message).toBe(message);
  });

  it('ranks an aborted one worse than one that waits (peers 27)', () => {
    const rank = (phase: (typeof enactmentPhases)[number]) => enactmentPhases.indexOf(phase);
    expect(rank('aborted')).toBeLessThan(rank('pending'));
  });

  it.each([
    [2, 2, true],
    [2, 1, false],
  ])('is about the policy as it stands: generation %i, enactment of %i', (generation, enacted, current) => {
    const map = aMapOf(aPolicy('p', { generation }), anEnactment('p', 'n1', { generation: enacted }));
    expect(factsOf(map, 'n1.p')?.current).toBe(current);
  });

  it('does not know whether it is current without a generation', () => {
    const policy = { ...aPolicy('p', {}), metadata: { name: 'p' } };
    expect(factsOf(aMapOf(policy, anEnactment('p', 'n1')), 'n1.p')).toMatchObject({ current: undefined });
    const bare = { ...anEnactment('p', 'n1'), status: {} };
    expect(factsOf(aMapOf(aPolicy('p', {}), bare), 'n1.p')).toMatchObject({ current: undefined });
  });
});
