import type { SourceState } from '../../core/model/networkMap';
import type { KindName } from '../../k8s/resourceByKind';

/**
 * What it means that an API does not serve a kind. A cluster without the kind has none of it; only without
 * NodeNetworkState the hosts' wiring is not there to be read. Of a dump nothing follows.
 */
export const absentState = (kind: KindName, { isDump }: { readonly isDump: boolean }): SourceState =>
  isDump || kind === 'NodeNetworkState' ? 'notInSource' : 'read';
