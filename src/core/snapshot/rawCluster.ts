import type { KindName } from '../../k8s/resourceByKind';
import type { SourceState } from '../model/networkMap';

/**
 * The objects of one kind as the API printed them, and how far reading went. `within`: the one namespace that was read
 * whole where the cluster could not be.
 */
export type RawKind = {
  readonly state: SourceState;
  readonly objects: readonly unknown[];
  readonly within?: string | undefined;
  /** Namespaces that were read whole, of a kind that is read only where somebody looks closely. */
  readonly namespaces?: readonly string[] | undefined;
};

/** Raw objects by kind; a kind that is left out was not asked for. */
export type RawCluster = { readonly [K in KindName]?: RawKind | undefined };
