import { aHost, aNetworkState } from '../../../testing/aHost';
import { anNmState } from '../../../testing/objects/aHandlerPod';
import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { noNetworkState } from './d-301-no-network-state';

const tainted = (key: string, effect = 'NoSchedule') => ({ spec: { taints: [{ key, effect }] } });
const forVms = { labels: { 'kubevirt.io/schedulable': 'true' } };

describe('D-301', () => {
  it('is silent about nodes that NMState reports', () => {
    expect(answersOf(noNetworkState, [aNode('n1'), aHost('n1')])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['open to pods', {}, 1],
    ['cordoned', { spec: { unschedulable: true } }, 0],
    ['for the control plane', tainted('node-role.kubernetes.io/master'), 0],
    ['for VMs only', { ...tainted('dedicated'), ...forVms }, 1],
    ['preferably not used', tainted('slow', 'PreferNoSchedule'), 1],
    ['out of reach', tainted('node.kubernetes.io/unreachable'), 1],
    ['not open to VMs', { labels: { 'kubevirt.io/schedulable': 'false' } }, 0],
  ])('minds a node that is %s only where workloads may run', (_what, parts, count) => {
    expect(answersOf(noNetworkState, [aNode('n1', parts)]).findings).toHaveLength(count);
  });

  it('names the node and the NICs that need its wiring, also for a report without a state', () => {
    const nics = [{ name: 'data', nad: 'dc' }, { name: 'own', nad: 'ov' }, { name: 'pod' }];
    const { findings, titles, subjects, evidence, remedies } = answersOf(noNetworkState, [
      aNode('n1'),
      aNetworkState('n1', undefined),
      ...[aLocalnetNad('shop/dc'), anOverlayNad('shop/ov')],
      ...[aVm('shop/web', { nics }), aVmi('shop/web', { nics, node: 'n1' })],
    ]);
    expect(findings).toEqual(['warning k8sNode:n1']);
    expect(titles).toEqual(['NMState reports no network state for n1.']);
    expect(subjects[0]).toEqual(['k8sNode:n1', 'vmNic:shop/web/data']);
    expect(evidence[0]).toEqual([{ object: 'NodeNetworkState/n1', path: 'status.currentState', value: null }]);
    expect(remedies[0]).toMatch(/^Look for the handler pod/);
  });

  it('names the selector that leaves the node out', () => {
    const { evidence, remedies } = answersOf(noNetworkState, [aNode('n1'), anNmState({ zone: 'a' })]);
    expect(remedies).toEqual([
      'NMState/nmstate keeps its handlers to nodes with zone=a: let its nodeSelector match n1, too.',
    ]);
    expect(evidence[0]?.[1]).toEqual({ object: 'NMState/nmstate', path: 'spec.nodeSelector', value: ['zone=a'] });
    expect(
      answersOf(noNetworkState, [aNode('n1', { labels: { zone: 'a' } }), anNmState({ zone: 'a' })]).remedies,
    ).toEqual([expect.stringMatching(/^Look for/)]);
  });

  it('cannot tell without the reports', () => {
    const unread = { NodeNetworkState: { state: 'notInSource' } } as const;
    expect(answersOf(noNetworkState, [aNode('n1')], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: NodeNetworkState could not be read.'],
    });
  });
});
