import { useMemo } from 'react';
import type { NetworkMap } from '../../core/model/networkMap';
import { diagnose } from '../../core/rules/diagnose';
import type { Diagnosis } from '../../core/rules/finding';
import { clusterView } from '../../core/view/clusterView';
import type { ClusterView } from '../../core/view/clusterView';
import { useCluster } from '../cluster/ClusterContext';

/** What the rules say of the cluster, and what they asked. */
export type Checked = { readonly view: ClusterView; readonly diagnosis: Diagnosis };

/** Stage: every rule over the whole cluster. Runs once for each map; what hangs on the time of day is as old as the map. */
export const useDiagnosis = (map: NetworkMap): Checked => {
  const { snapshot, now } = useCluster();
  return useMemo(() => {
    const view = clusterView({ map, snapshot, now: now() });
    return { view, diagnosis: diagnose(view) };
  }, [map, snapshot, now]);
};
