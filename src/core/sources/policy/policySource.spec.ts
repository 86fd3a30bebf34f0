import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { aNode } from '../../../testing/objects/aNode';
import { aCondition, anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { nncpId } from '../../model/elementId';
import type { NetworkMap } from '../../model/networkMap';
import { buildSnapshot } from '../../snapshot/buildSnapshot';
import { buildNetworkMap } from '../buildNetworkMap';

const factsOf = (map: NetworkMap) => {
  const policy = map.elements.get(nncpId('p'));
  return policy?.kind === 'nncp' ? policy.facts : undefined;
};

const blue = { labels: { zone: 'blue', disk: 'ssd' } };
const cluster = [
  aNode('n1', blue),
  aNode('n2', { labels: { zone: 'blue' } }),
  aNode('n3'),
  aHost('n1'),
  aHost('n2'),
  aHost('n3'),
];

/** Objects by kind, each kind readable only when it is named. */
const mapOfKinds = (kinds: Readonly<Record<string, readonly Raw[]>>): NetworkMap =>
  buildNetworkMap(
    buildSnapshot(
      Object.fromEntries(Object.entries(kinds).map(([kind, objects]) => [kind, { state: 'read', objects }])),
    ),
  );

describe('L-56: policy → node', () => {
  it('leads to every node that has all labels of the selector', () => {
    const map = aMapOf(...cluster, aPolicy('p', { nodeSelector: { zone: 'blue', disk: 'ssd' } }));
    expect(linksBy(map, 'L-56')).toEqual(['nncp:p → k8sNode:n1']);
    expect(factsOf(map)?.nodes).toEqual(['n1']);
  });

  it('leads to all nodes when there is no selector (peers 27)', () => {
    const map = aMapOf(...cluster, aPolicy('p', {}));
    expect(linksBy(map, 'L-56')).toEqual(['nncp:p → k8sNode:n1', 'nncp:p → k8sNode:n2', 'nncp:p → k8sNode:n3']);
    expect(factsOf(map)?.nodes).toEqual(['n1', 'n2', 'n3']);
  });

  it('leads nowhere when the selector cannot be read, instead of everywhere', () => {
    for (const nodeSelector of ['zone=blue', { zone: ['blue'] }]) {
      const map = aMapOf(...cluster, aPolicy('p', { spec: { nodeSelector } }));
      expect(linksBy(map, 'L-56')).toEqual([]);
      expect(factsOf(map)).toMatchObject({ nodes: undefined });
    }
  });

  it('leads only to nodes that run a handler', () => {
    const map = aMapOf(
      aNode('n1', blue),
      aNode('n2', blue),
      aHost('n2'),
      aPolicy('p', { nodeSelector: { zone: 'blue' } }),
    );
    expect(linksBy(map, 'L-56')).toEqual(['nncp:p → k8sNode:n2']);
  });

  it('says of a selector that fits nothing that it is for no node', () => {
    const map = aMapOf(...cluster, aPolicy('p', { nodeSelector: { zone: 'green' } }));
    expect(linksBy(map, 'L-56')).toEqual([]);
    expect(factsOf(map)?.nodes).toEqual([]);
  });

  it('needs no labels for an empty selector, so that unreadable nodes do not matter', () => {
    const map = mapOfKinds({
      NodeNetworkState: [aHost('n2').object(), aHost('n1').object()],
      NodeNetworkConfigurationPolicy: [aPolicy('p', {})],
    });
    expect(linksBy(map, 'L-56')).toEqual(['nncp:p → k8sNode:n1', 'nncp:p → k8sNode:n2']);
  });

  it('is inferred from labels alone when it is not known which nodes run a handler', () => {
    const map = mapOfKinds({
      Node: [aNode('n1', blue), aNode('n3')],
      NodeNetworkConfigurationPolicy: [aPolicy('p', {})],
    });
    expect(linksBy(map, 'L-56')).toEqual(['nncp:p → k8sNode:n1 inferred', 'nncp:p → k8sNode:n3 inferred']);
  });

  it('is inferred from enactments when nodes are not readable', () => {
    const map = mapOfKinds({
      NodeNetworkState: [aHost('n1').object()],
      NodeNetworkConfigurationPolicy: [aPolicy('p', { nodeSelector: { zone: 'blue' } })],
      NodeNetworkConfigurationEnactment: [anEnactment('p', 'n1'), anEnactment('p', 'n0'), anEnactment('q', 'n9')],
    });
    expect(linksBy(map, 'L-56')).toEqual(['nncp:p → k8sNode:n0 inferred', 'nncp:p → k8sNode:n1 inferred']);
    expect(factsOf(map)?.nodes).toEqual(['n0', 'n1']);
  });

  it('does not say "no node" when nothing tells', () => {
    const map = mapOfKinds({
      NodeNetworkState: [aHost('n1').object()],
      NodeNetworkConfigurationPolicy: [aPolicy('p', { nodeSelector: { zone: 'blue' } })],
    });
    expect(factsOf(map)).toMatchObject({ nodes: undefined });
  });
});

describe('the outcome of a policy', () => {
  const outcomeOf = (...conditions: readonly Raw[]) => {
    const { status, reason } = factsOf(aMapOf(aPolicy('p', { conditions }))) ?? {};
    return [status, reason];
  };

  it('is not told right after an edit', () => {
    const unknown = ['Available', 'Degraded'].map((type) => aCondition(type, { status: 'Unknown', reason: '' }));
    expect(outcomeOf(...unknown)).toEqual([undefined, undefined]);
  });

  it('is the condition that holds, with its reason', () => {
    const unknown = aCondition('Available', { status: 'Unknown' });
    const progressing = aCondition('Progressing', { reason: 'ConfigurationProgressing' });
    expect(outcomeOf(unknown, progressing)).toEqual(['Progressing', 'ConfigurationProgressing']);
    expect(outcomeOf(aCondition('Ignored', { reason: 'NoMatchingNode' }))).toEqual(['Ignored', 'NoMatchingNode']);
    expect(outcomeOf(aCondition('Available', { reason: '' }))).toEqual(['Available', undefined]);
  });

  it('never has the reason of a condition that does not hold', () => {
    const available = aCondition('Available', { status: 'False', reason: 'SuccessfullyConfigured' });
    const degraded = aCondition('Degraded', { reason: 'FailedToConfigure' });
    expect(outcomeOf(available, degraded)).toEqual(['Degraded', 'FailedToConfigure']);
  });
});
