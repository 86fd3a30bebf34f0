import type { KindName } from '../../k8s/resourceByKind';
import type { SourceState } from '../model/networkMap';

/**
 * What it means that a cluster does not serve a kind: it has none of it. Only without NodeNetworkState the wiring of its
 * hosts is not there to be read.
 */
export const absentState = (kind: KindName): SourceState => (kind === 'NodeNetworkState' ? 'notInSource' : 'read');
