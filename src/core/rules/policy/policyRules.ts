import type { Rule } from '../rule';
import { noNetworkState } from './d-301-no-network-state';
import { stateMayBeOld } from './d-302-state-may-be-old';
import { policyFailed } from './d-303-policy-failed';
import { enactmentFailed } from './d-304-enactment-failed';
import { enactmentWaits } from './d-305-enactment-waits';
import { policyMatchesNone } from './d-306-policy-matches-none';
import { notEvaluated } from './d-307-not-evaluated';
import { olderGeneration } from './d-308-older-generation';
import { policiesDisagree } from './d-309-policies-disagree';
import { portClaimedTwice } from './d-310-port-claimed-twice';
import { clusterUplinkChanged } from './d-311-cluster-uplink-changed';
import { drifted } from './d-312-drifted';
import { bondElsewhere } from './d-313-bond-elsewhere';
import { patchPortsNotAllowed } from './d-314-patch-ports-not-allowed';
import { notManaged } from './d-315-not-managed';
import { nmstateNotRunning } from './d-316-nmstate-not-running';
import { nowhereToRun } from './d-317-nowhere-to-run';
import { policyWillFail } from './d-318-policy-will-fail';
import { removedWhileUsed } from './d-319-removed-while-used';

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
  policiesDisagree,
  portClaimedTwice,
  clusterUplinkChanged,
  drifted,
  bondElsewhere,
  patchPortsNotAllowed,
  notManaged,
  nmstateNotRunning,
  nowhereToRun,
  policyWillFail,
  removedWhileUsed,
];
