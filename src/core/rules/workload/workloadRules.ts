import type { Rule } from '../rule';
import { restartRequired } from './d-401-restart-required';
import { nicNotInInstance } from './d-402-nic-not-in-instance';
import { nicNotPlugged } from './d-403-nic-not-plugged';
import { nicNotInGuest } from './d-404-nic-not-in-guest';
import { migrationCompletes } from './d-405-migration-completes';
import { nicBlocksMigration } from './d-406-nic-blocks-migration';
import { noGuestAgent } from './d-407-no-guest-agent';
import { linkOff } from './d-408-link-off';
import { unplugPending } from './d-409-unplug-pending';
import { masqueradeOnSecondary } from './d-410-masquerade-on-secondary';
import { bridgeOnPodNetwork } from './d-411-bridge-on-pod-network';
import { nicListInvalid } from './d-412-nic-list-invalid';
import { macUsedTwice } from './d-413-mac-used-twice';
import { addressUsedTwice } from './d-414-address-used-twice';
import { addressNotAllowed } from './d-415-address-not-allowed';
import { noAddress } from './d-416-no-address';
import { resourceNotOffered } from './d-417-resource-not-offered';
import { networkSetupFailed } from './d-418-network-setup-failed';
import { vmNotRunning } from './d-419-vm-not-running';
import { tiedToWrongNodes } from './d-420-tied-to-wrong-nodes';
import { migrationWouldFail } from './d-421-migration-would-fail';
import { bindingDoesNotFit } from './d-422-binding-does-not-fit';
import { migrationFailed } from './d-423-migration-failed';
import { bridgeOnMacvlan } from './d-424-bridge-on-macvlan';
import { vlanInGuest } from './d-425-vlan-in-guest';
import { primaryNetworkBinding } from './d-426-primary-network-binding';
import { nadNotAttached } from './d-427-nad-not-attached';
import { noAddressClaim } from './d-428-no-address-claim';
import { nadEditedSince } from './d-429-nad-edited-since';
import { modelNotVirtio } from './d-430-model-not-virtio';
import { nadGoing } from './d-431-nad-going';
import { trafficFiltered } from './d-432-traffic-filtered';

/** D-401 to D-432: VMs, their instances and pods. */
export const workloadRules: readonly Rule[] = [
  restartRequired,
  nicNotInInstance,
  nicNotPlugged,
  nicNotInGuest,
  migrationCompletes,
  nicBlocksMigration,
  noGuestAgent,
  linkOff,
  unplugPending,
  masqueradeOnSecondary,
  bridgeOnPodNetwork,
  nicListInvalid,
  macUsedTwice,
  addressUsedTwice,
  addressNotAllowed,
  noAddress,
  resourceNotOffered,
  networkSetupFailed,
  vmNotRunning,
  tiedToWrongNodes,
  migrationWouldFail,
  bindingDoesNotFit,
  migrationFailed,
  bridgeOnMacvlan,
  vlanInGuest,
  primaryNetworkBinding,
  nadNotAttached,
  noAddressClaim,
  nadEditedSince,
  modelNotVirtio,
  nadGoing,
  trafficFiltered,
];
