import type { Rule } from '../rule';
import { noNetworkState } from './d-301-no-network-state';
import { stateMayBeOld } from './d-302-state-may-be-old';
import { policyFailed } from './d-303-policy-failed';
import { enactmentFailed } from './d-304-enactment-failed';
import { enactmentWaits } from './d-305-enactment-waits';
import { policyMatchesNone } from './d-306-policy-matches-none';
import { notEvaluated } from './d-307-not-evaluated';
import { olderGeneration } from './d-308-older-generation';
import { nmstateNotRunning } from './d-316-nmstate-not-running';
import { nowhereToRun } from './d-317-nowhere-to-run';

/** Family D: policies, their results and the nodes (domain §8.5). */
export const policyRules: readonly Rule[] = [
  noNetworkState,
  stateMayBeOld,
  policyFailed,
  enactmentFailed,
  enactmentWaits,
  policyMatchesNone,
  notEvaluated,
  olderGeneration,
  nmstateNotRunning,
  nowhereToRun,
];
