import type { InstalledApi } from '../store/catalogue/catalogue';
import type { KubeObject } from '../store/kubeObject';
import { clusterObjects } from './plan/clusterObjects';
import type { ClusterPlan } from './plan/clusterPlan';
import { case1 } from './scenarios/case-1';
import { case2 } from './scenarios/case-2';
import { case3 } from './scenarios/case-3';
import { case4 } from './scenarios/case-4';
import { datacenter } from './scenarios/datacenter/datacenter';
import { soundDatacenter } from './scenarios/datacenter/soundDatacenter';
import { emptyCluster } from './scenarios/emptyCluster';
import { referenceNow } from './scenarios/referenceHost';

/** A simulated cluster that anybody can start by its name. */
export type LabScenario = {
  readonly name: string;
  /** One sentence for a list of scenarios. */
  readonly summary: string;
  /** RFC 3339: the moment the objects were made for. */
  readonly now: string;
  readonly objects: () => readonly KubeObject[];
  /** What the cluster serves, beside the kinds of its objects. */
  readonly installed: readonly InstalledApi[];
};

const apisOf = (...groups: readonly string[]): readonly InstalledApi[] => groups.map((group) => ({ group }));

const openShiftApis = apisOf(
  '',
  'apps',
  'apiextensions.k8s.io',
  'networking.k8s.io',
  'config.openshift.io',
  'operator.openshift.io',
  'console.openshift.io',
);

/** Every kind that this product looks at, SR-IOV aside. */
const virtualizationApis = [...openShiftApis, ...apisOf('k8s.cni.cncf.io', 'k8s.ovn.org', 'nmstate.io', 'kubevirt.io')];

const planned = (name: string, summary: string, plan: ClusterPlan): LabScenario => ({
  name,
  summary,
  now: plan.now,
  objects: () => clusterObjects(plan),
  installed: virtualizationApis,
});

const withSriov = (scenario: LabScenario): LabScenario => ({
  ...scenario,
  installed: [...scenario.installed, ...apisOf('sriovnetwork.openshift.io')],
});

/** All scenarios; the first is the one to start when none is named. */
export const labScenarios: readonly LabScenario[] = [
  withSriov(
    planned(
      'datacenter',
      'Eleven hosts of three models and forty virtual machines, with a few things wrong.',
      datacenter,
    ),
  ),
  withSriov(planned('healthy', 'The same data centre with everything as it should be.', soundDatacenter)),
  planned('case-1', 'One host with a NIC for the cluster and a NIC for virtual machines.', case1),
  planned('case-2', 'One host with one NIC and no VLANs: virtual machines are in the machine network.', case2),
  planned('case-3', 'One host with one NIC on a trunk whose native VLAN carries the cluster.', case3),
  planned('case-4', 'One host with one NIC on a trunk of which a tagged VLAN carries the cluster.', case4),
  {
    name: 'empty',
    summary: 'Three hosts without NMState, Multus or KubeVirt.',
    now: referenceNow,
    objects: emptyCluster,
    installed: openShiftApis,
  },
];

/** Undefined = there is no scenario of that name. */
export const labScenario = (name: string): LabScenario | undefined =>
  labScenarios.find((scenario) => scenario.name === name);
