import { aHost } from '../../../testing/aHost';
import { aClusterNetwork } from '../../../testing/objects/aClusterNetwork';
import { answersOf } from '../../../testing/rules/answersOf';
import { physnetMissing } from './d-504-physnet-missing';

const host = aHost('n1').withOvsBridge('br-dc', []).withMapping('dc', 'br-dc');

describe('D-504', () => {
  it.each([
    ['the mapping is there', [aHost('n1').withBrEx('eno1')]],
    ['the mappings are not known', [aHost('n1').withNic('eno1')]],
    ['the cluster has another network', [host, aClusterNetwork({ type: 'OpenShiftSDN' })]],
  ])('is silent where %s', (_what, objects) => {
    expect(answersOf(physnetMissing, objects).findings).toEqual([]);
  });

  it.each([
    ['of OVN-Kubernetes', [aClusterNetwork()]],
    ['that does not say', []],
  ])('names the node of a cluster %s', (_what, network) => {
    const { findings, titles, evidence } = answersOf(physnetMissing, [host, ...network]);
    expect(findings).toEqual(['warning k8sNode:n1']);
    expect(titles).toEqual(['n1 has no mapping physnet.']);
    expect(evidence[0]).toEqual([
      { object: 'NodeNetworkState/n1', path: 'status.currentState.ovn.bridge-mappings', value: ['dc → br-dc'] },
    ]);
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(physnetMissing, [], { unread }).cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
