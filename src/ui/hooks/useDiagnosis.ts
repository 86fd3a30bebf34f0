import { useMemo } from 'react';
import type { NetworkMap } from '../../core/model/networkMap';
import { diagnose } from '../../core/rules/diagnose';
import type { Diagnosis } from '../../core/rules/finding';
import { clusterView } from '../../core/view/clusterView';
import type { ClusterView } from '../../core/view/clusterView';
import { useCluster } from '../cluster/ClusterContext';
import { useMinute } from './time/useMinute';

/** What the rules say of the cluster, and what they asked. */
export type Checked = { readonly view: ClusterView; readonly diagnosis: Diagnosis };

/** Stage: every rule over the whole cluster. Runs for each map and each minute: some findings only come with time. */
export const useDiagnosis = (map: NetworkMap): Checked => {
  const { snapshot, now } = useCluster();
  const minute = useMinute(now);
  return useMemo(() => {
    const view = clusterView({ map, snapshot, now: Math.max(minute * 60_000, now()) });
    return { view, diagnosis: diagnose(view) };
  }, [map, snapshot, now, minute]);
};
