import { podNetworkId } from '../../../model/elementId';
import { aHost } from '../../../../testing/aHost';
import { aMapOf, linksBy } from '../../../../testing/aMapOf';

const network = (networkType?: string) => ({
  apiVersion: 'config.openshift.io/v1',
  kind: 'Network',
  metadata: { name: 'cluster' },
  status: {
    clusterNetwork: [{ cidr: '10.128.0.0/14', hostPrefix: 23 }],
    serviceNetwork: ['172.30.0.0/16'],
    clusterNetworkMTU: 1400,
    networkType,
  },
});

describe('L-16, pod network and service network', () => {
  it('are on br-int of every host that has one', () => {
    const map = aMapOf(network('OVNKubernetes'), aHost('n1').withOvn(), aHost('n2').withNic('eno1'));
    expect(linksBy(map, 'L-16')).toEqual([
      'ovs-bridge:n1/br-int → podNetwork:default',
      'ovs-bridge:n1/br-int → serviceNetwork:172.30.0.0%2F16',
    ]);
    expect(map.elements.get(podNetworkId())?.facts).toEqual({
      cidrs: ['10.128.0.0/14'],
      mtu: 1400,
      networkType: 'OVNKubernetes',
    });
  });

  it('takes a cluster that does not name its network type for one with OVN', () => {
    expect(linksBy(aMapOf(network(), aHost('n1').withOvn()), 'L-16')).toHaveLength(2);
  });

  it('is not joined to br-int where another network type carries the pods', () => {
    const map = aMapOf(network('OpenShiftSDN'), aHost('n1').withOvn());
    expect(linksBy(map, 'L-16')).toEqual([]);
    expect(map.elements.has(podNetworkId())).toBe(true);
  });

  it('is inferred while the configuration of the cluster is not known', () => {
    const map = aMapOf(aHost('n1').withOvn());
    expect(linksBy(map, 'L-16')).toEqual(['ovs-bridge:n1/br-int → podNetwork:default inferred']);
    expect(map.elements.get(podNetworkId())?.facts).toMatchObject({ cidrs: [], mtu: undefined });
  });

  it('is not made up where nothing speaks of it', () => {
    expect(aMapOf(aHost('n1').withNic('eno1')).elements.has(podNetworkId())).toBe(false);
  });
});
