import { bridgeRules } from './bridge/bridgeRules';
import { clusterUplinkRules } from './cluster-uplink/clusterUplinkRules';
import { definitionRules } from './definition/definitionRules';
import { physicalRules } from './physical/physicalRules';
import { policyRules } from './policy/policyRules';
import type { Rule } from './rule';
import { workloadRules } from './workload/workloadRules';

/** Every diagnosis of domain §8, in the order of their codes. */
export const allRules: readonly Rule[] = [
  ...definitionRules,
  ...bridgeRules,
  ...physicalRules,
  ...policyRules,
  ...workloadRules,
  ...clusterUplinkRules,
];
