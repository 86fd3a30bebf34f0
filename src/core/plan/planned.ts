import type { DraftChange } from '../manifests/draftChange';
import type { NetworkMap } from '../model/networkMap';
import { diagnose } from '../rules/diagnose';
import type { Diagnosis } from '../rules/finding';
import { buildSnapshot } from '../snapshot/buildSnapshot';
import type { RawCluster } from '../snapshot/rawCluster';
import { buildNetworkMap } from '../sources/buildNetworkMap';
import { clusterView } from '../view/clusterView';
import type { ClusterView } from '../view/clusterView';
import { once } from '../view/once';
import { findingsDifference } from './findingsDifference';
import type { FindingsDifference } from './findingsDifference';
import { mapDifference } from './mapDifference';
import type { MapDifference } from './mapDifference';
import { planChanges } from './planChanges';
import type { PlannedCluster } from './plannedCluster';

/** `now`: milliseconds since 1970. `before`: what is known of the cluster as it is, if it was looked at already. */
export type PlanInput = {
  readonly raw: RawCluster;
  readonly changes: readonly DraftChange[];
  readonly now: number;
  readonly nativeVlans?: ReadonlyMap<string, number> | undefined;
  readonly before?: KnownSide | undefined;
};

/** A cluster as it is, or as it would be. The rules run when they are first asked for. */
export type PlanSide = {
  readonly map: NetworkMap;
  readonly view: ClusterView;
  readonly diagnosis: () => Diagnosis;
};

type KnownSide = Pick<PlanSide, 'view'> & Partial<Pick<PlanSide, 'diagnosis'>>;

/** Both sides of some changes and what is different. `findings` runs the rules on both. */
export type Planned = {
  readonly cluster: PlannedCluster;
  readonly before: PlanSide;
  readonly after: PlanSide;
  readonly map: MapDifference;
  readonly findings: () => FindingsDifference;
};

/** What becomes of a cluster: as it is and as it would be, each as map, view and diagnosis, with the differences. */
export const planned = (input: PlanInput): Planned => {
  const cluster = planChanges(input.raw, input.changes, input);
  const before = input.before ? completed(input.before) : sideOf(input.raw, input);
  const after = sideOf(cluster.raw, input);
  return {
    cluster,
    before,
    after,
    map: mapDifference(before.map, after.map),
    findings: once(() => findingsDifference(before.diagnosis(), after.diagnosis())),
  };
};

const sideOf = (raw: RawCluster, { now, nativeVlans }: PlanInput): PlanSide => {
  const snapshot = buildSnapshot(raw);
  return completed({ view: clusterView({ map: buildNetworkMap(snapshot), snapshot, now, nativeVlans }) });
};

const completed = ({ view, diagnosis = once(() => diagnose(view)) }: KnownSide): PlanSide => ({
  map: view.map,
  view,
  diagnosis,
});
