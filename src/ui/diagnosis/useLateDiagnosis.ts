import { useEffect, useMemo, useState } from 'react';
import type { NetworkMap } from '../../core/model/networkMap';
import { useCluster } from '../cluster/ClusterContext';
import type { Checked, checkedCluster } from './checkedCluster';
import { useCloserLook } from './useCloserLook';
import { useMinute } from '../hooks/time/useMinute';
import { useNativeVlans } from '../native/useNativeVlans';

/**
 * The same as `useDiagnosis` for a page that shows a picture first: the rules are loaded once it stands (`isDrawn`). Undefined
 * until then.
 */
export const useLateDiagnosis = (map: NetworkMap, isDrawn: boolean): Checked | undefined => {
  const { snapshot, now } = useCluster();
  const { vlans: nativeVlans } = useNativeVlans();
  const minute = useMinute(now);
  const [check, setCheck] = useState<typeof checkedCluster>();
  useEffect(() => {
    if (!isDrawn) return undefined;
    const loading = { isWanted: true };
    const stop = whenIdle(() => {
      import('./checkedCluster').then(
        (loaded) => loading.isWanted && setCheck(() => loaded.checkedCluster),
        (error: unknown) =>
          setCheck(() => {
            throw error;
          }),
      );
    });
    return () => {
      loading.isWanted = false;
      stop();
    };
  }, [isDrawn]);
  const checked = useMemo(
    () => check?.({ map, snapshot, now: Math.max(minute * 60_000, now()), nativeVlans }),
    [check, map, snapshot, now, minute, nativeVlans],
  );
  useCloserLook(checked);
  return checked;
};

/** Runs something when the browser has drawn what there is to draw, after a second at the latest; gives the way to call it off. */
const whenIdle = (run: () => void): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const call = requestIdleCallback(run, { timeout: 1000 });
  return () => cancelIdleCallback(call);
};
