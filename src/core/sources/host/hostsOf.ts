import { compareText } from '../../model/createNetworkMap';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import type { Host } from './host';
import { hostOf } from './hostOf';

/** One host for each NodeNetworkState, sorted by node name. */
export const hostsOf = (snapshot: ClusterSnapshot): readonly Host[] =>
  snapshot
    .kind('NodeNetworkState')
    .items.map(hostOf)
    .sort((a, b) => compareText(a.node, b.node));
