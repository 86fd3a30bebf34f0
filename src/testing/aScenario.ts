import { labScenario } from '../cluster/lab/labScenarios';
import { clusterObjects } from '../cluster/lab/plan/clusterObjects';
import type { ClusterPlan } from '../cluster/lab/plan/clusterPlan';
import type { KubeObject } from '../cluster/store/kubeObject';
import type { NetworkMap } from '../core/model/networkMap';
import type { ClusterSnapshot } from '../core/snapshot/clusterSnapshot';
import { snapshotOfObjects } from '../core/snapshot/snapshotOfObjects';
import { buildNetworkMap } from '../core/sources/buildNetworkMap';

/** The name of a lab scenario (`case-1`, `datacenter`, …), or a plan: a case or a variant of one. */
export type ScenarioSource = string | ClusterPlan;

/** All raw objects of a scenario; throws when there is none of that name. */
export const scenarioObjects = (source: ScenarioSource): readonly KubeObject[] => {
  if (typeof source !== 'string') return clusterObjects(source);
  const scenario = labScenario(source);
  if (scenario === undefined) throw new Error(`there is no scenario ${source}`);
  return scenario.objects();
};

/** The scenario as an administrator reads it: every kind read, those without an object empty. */
export const aScenario = (source: ScenarioSource): ClusterSnapshot => snapshotOfObjects(scenarioObjects(source));

/** The elements and links of a scenario. */
export const aScenarioMap = (source: ScenarioSource): NetworkMap => buildNetworkMap(aScenario(source));
