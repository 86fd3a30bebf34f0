import { problemsOf, valueOf } from '../testing/readers/reading';
import { readClusterNetwork } from './clusterNetwork';

const network = (status?: unknown) => ({ metadata: { name: 'cluster' }, status });

describe('the network of the cluster', () => {
  it('has its type, MTU and ranges', () => {
    const status = {
      networkType: 'OVNKubernetes',
      clusterNetworkMTU: 1400,
      clusterNetwork: [{ cidr: '10.128.0.0/14', hostPrefix: 23 }, { cidr: 'fd01::/48' }],
      serviceNetwork: ['172.30.0.0/16'],
    };
    expect(valueOf(readClusterNetwork, network(status))).toMatchObject({
      networkType: 'OVNKubernetes',
      clusterNetworkMtu: 1400,
      clusterNetworks: [
        { cidr: '10.128.0.0/14', hostPrefix: 23 },
        { cidr: 'fd01::/48', hostPrefix: undefined },
      ],
      serviceNetworks: ['172.30.0.0/16'],
    });
  });

  it('has none of them before it has a status', () => {
    expect(valueOf(readClusterNetwork, network())).toMatchObject({
      networkType: undefined,
      clusterNetworks: [],
      serviceNetworks: [],
    });
  });

  it('loses only the ranges that are malformed', () => {
    const raw = network({ clusterNetwork: [{ hostPrefix: 23 }, 1], serviceNetwork: [{}] });
    expect(valueOf(readClusterNetwork, raw)).toMatchObject({ clusterNetworks: [], serviceNetworks: [] });
    expect(problemsOf(readClusterNetwork, raw)).toEqual([
      'status.clusterNetwork[0]',
      'status.clusterNetwork[1]',
      'status.serviceNetwork[0]',
    ]);
  });
});
