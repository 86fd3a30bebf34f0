import type { Evidence } from '../rule';
import type { ClusterView } from '../../view/clusterView';
import type { WiredNetwork } from './wiredNetworks';

/**
 * The MTU in bytes that OVN-Kubernetes gives the NICs of a localnet network: as written, else that of the pod network,
 * which a CUDN raises by the 100 bytes of the tunnel (domain §4.2, §5.1). Undefined = the pod network's is not known.
 */
export const ovnMtu = (view: ClusterView, { first, mtu }: WiredNetwork): number | undefined => {
  const cluster = view.clusterNetwork()?.clusterNetworkMtu;
  if (mtu !== undefined || cluster === undefined) return mtu;
  return first.owner?.kind === 'ClusterUserDefinedNetwork' ? cluster + 100 : cluster;
};

/** Where the MTU of a network comes from. */
export const mtuEvidence = (view: ClusterView, { first, mtu }: WiredNetwork): readonly Evidence[] => [
  { object: first.object, path: 'spec.config', value: mtu === undefined ? null : `mtu: ${mtu}` },
  ...(mtu === undefined
    ? [
        {
          object: 'Network/cluster',
          path: 'status.clusterNetworkMTU',
          value: view.clusterNetwork()?.clusterNetworkMtu ?? null,
        },
      ]
    : []),
];
