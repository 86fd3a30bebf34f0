import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import type { Host } from './host';

/** One host for each NodeNetworkState, sorted by node name. */
export const hostsOf = (_snapshot: ClusterSnapshot): readonly Host[] => [];
