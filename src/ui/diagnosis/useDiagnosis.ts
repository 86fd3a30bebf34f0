import { useMemo } from 'react';
import type { NetworkMap } from '../../core/model/networkMap';
import { useCluster } from '../cluster/ClusterContext';
import { checkedCluster } from './checkedCluster';
import type { Checked } from './checkedCluster';
import { useCloserLook } from './useCloserLook';
import { useMinute } from '../hooks/time/useMinute';
import { useNativeVlans } from '../native/useNativeVlans';

/** Stage: every rule over the whole cluster. Runs for each map and each minute: some findings only come with time. */
export const useDiagnosis = (map: NetworkMap): Checked => {
  const { snapshot, now } = useCluster();
  const { vlans: nativeVlans } = useNativeVlans();
  const minute = useMinute(now);
  const checked = useMemo(
    () => checkedCluster({ map, snapshot, now: Math.max(minute * 60_000, now()), nativeVlans }),
    [map, snapshot, now, minute, nativeVlans],
  );
  useCloserLook(checked);
  return checked;
};
