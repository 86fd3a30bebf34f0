import type { Source } from '../source';
import { bondSource } from './bondSource';
import { brIntSource } from './brIntSource';
import { bridgePortSource } from './bridgePortSource';
import { gatewaySource } from './gatewaySource';
import { interfaceSource } from './interfaceSource';
import { lldpSource } from './lldpSource';
import { machineNetworkSource } from './cluster/machineNetworkSource';
import { mappingSource } from './mappingSource';
import { nodeSource } from './cluster/nodeSource';
import { patchSource } from './patchSource';
import { podNetworkSource } from './cluster/podNetworkSource';
import { stackedSource } from './stackedSource';

/** The host layer: domain L-01 to L-16. L-17 stands apart, since it refers to networks that others describe. */
export const hostSources: readonly Source[] = [
  interfaceSource,
  bondSource,
  bridgePortSource,
  stackedSource,
  patchSource,
  brIntSource,
  mappingSource,
  lldpSource,
  gatewaySource,
  machineNetworkSource,
  nodeSource,
  podNetworkSource,
];
