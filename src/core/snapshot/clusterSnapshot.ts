import type { KindName, ResourceByKind } from '../../k8s/resourceByKind';
import type { SourceState, Unread } from '../model/networkMap';

/**
 * All objects of one kind that were read, and how far reading went. `items` is empty unless some could be read. `within`:
 * the one namespace whose objects are all there although the kind was not read as a whole.
 */
export type KindSnapshot<K extends KindName> = {
  readonly state: SourceState;
  readonly items: readonly ResourceByKind[K][];
  readonly within?: string | undefined;
  /** Those that were read whole one by one, of a kind that nobody reads for the whole cluster. */
  readonly namespaces?: readonly string[] | undefined;
};

/** What a cluster said at one moment. `kind(K)` never throws; a kind nobody asked for is `notInSource`. */
export type ClusterSnapshot = {
  readonly kind: <K extends KindName>(kind: K) => KindSnapshot<K>;
  readonly unread: readonly Unread[];
};
