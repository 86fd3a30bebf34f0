import { aClusterNetwork } from '../../../testing/objects/aClusterNetwork';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { notOvnCluster } from './d-034-not-ovn-cluster';

describe('D-034', () => {
  it.each([
    ['OVN-Kubernetes', [aLocalnetNad('shop/dc'), aClusterNetwork()]],
    ['a cluster without OVN NADs', [aNad('shop/lan', { type: 'bridge' }), aClusterNetwork({ type: 'OpenShiftSDN' })]],
    ['nothing at all', []],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(notOvnCluster, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names each OVN NAD and the plug-in that the cluster has', () => {
    const objects = [aLocalnetNad('shop/a'), aLocalnetNad('shop/b'), aClusterNetwork({ type: 'OpenShiftSDN' })];
    const { findings, titles, evidence } = answersOf(notOvnCluster, objects);
    expect(findings).toEqual(['warning nad:shop/a', 'warning nad:shop/b']);
    expect(titles[0]).toBe('shop/a is an OVN network, but the network plug-in of the cluster is OpenShiftSDN.');
    expect(evidence[0]).toEqual([{ object: 'Network/cluster', path: 'status.networkType', value: 'OpenShiftSDN' }]);
  });

  it('cannot tell when the cluster does not say', () => {
    const { findings, cannotTell } = answersOf(notOvnCluster, [aLocalnetNad('shop/a'), aLocalnetNad('shop/b')]);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([
      'nad:shop/a nad:shop/b: Network cluster does not say which network plug-in the cluster has.',
    ]);
  });

  it('cannot tell without the network of the cluster', () => {
    const unread = { Network: { state: 'forbidden' } } as const;
    expect(answersOf(notOvnCluster, [aLocalnetNad('shop/a')], { unread }).cannotTell).toEqual([
      '*: Network could not be read.',
    ]);
  });
});
