import type { ClusterPlan } from '../../plan/clusterPlan';
import { datacenterFaults } from './faults';
import { soundDatacenter } from './soundDatacenter';

/** The data centre with everything that is wrong in it. */
export const datacenter: ClusterPlan = datacenterFaults.reduce((plan, { apply }) => apply(plan), soundDatacenter);
