import { useMemo } from 'react';
import type { NetworkMap } from '../../core/model/networkMap';
import { buildNetworkMap } from '../../core/sources/buildNetworkMap';
import { useCluster } from '../cluster/ClusterContext';

/** Stage: what the cluster's objects mean. Runs once for each snapshot. */
export const useNetworkMap = (): NetworkMap => {
  const { snapshot } = useCluster();
  return useMemo(() => buildNetworkMap(snapshot), [snapshot]);
};
