import type { Source } from '../source';
import { hostLandingSource } from './hostLandingSource';
import { nadSource } from './nadSource';
import { namespaceSource } from './namespaceSource';
import { ovnNetworkSource } from './ovnNetworkSource';
import { sriovSource } from './sriovSource';
import { userDefinedNetworkSource } from './userDefinedNetworkSource';

/** The network layer: domain L-30 to L-39, settled L-62. Networks that NADs describe come before those only expected. */
export const networkSources: readonly Source[] = [
  namespaceSource,
  ovnNetworkSource,
  userDefinedNetworkSource,
  nadSource,
  hostLandingSource,
  sriovSource,
];
