import { vrfSource } from './host/cluster/vrfSource';
import { hostSources } from './host/hostSources';
import { networkSources } from './network/networkSources';
import { enactmentSource } from './policy/enactmentSource';
import { ownershipSource } from './policy/ownershipSource';
import { policySource } from './policy/policySource';
import type { Source } from './source';
import { networkPolicySource } from './workload/networkPolicySource';
import { podSource } from './workload/podSource';
import { vmSource } from './workload/vmSource';

/**
 * Every source; of two elements with one id that both exist the first stays, so that those that read an object come before
 * those that only refer to it.
 */
export const allSources: readonly Source[] = [
  ...hostSources,
  ...networkSources,
  vmSource,
  podSource,
  networkPolicySource,
  vrfSource,
  policySource,
  enactmentSource,
  ownershipSource,
];
