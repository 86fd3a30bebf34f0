import type { Rule } from '../rule';
import { inMachineNetwork } from './d-501-in-machine-network';
import { nodeAddressesGivenOut } from './d-502-node-addresses-given-out';
import { vlanTaken } from './d-503-vlan-taken';
import { physnetMissing } from './d-504-physnet-missing';
import { vlanOnTaggedBrEx } from './d-505-vlan-on-tagged-br-ex';
import { sharedWithCluster } from './d-506-shared-with-cluster';

/** D-501 to D-506: what VM networks on br-ex share with the hosts. */
export const clusterUplinkRules: readonly Rule[] = [
  inMachineNetwork,
  nodeAddressesGivenOut,
  vlanTaken,
  physnetMissing,
  vlanOnTaggedBrEx,
  sharedWithCluster,
];
