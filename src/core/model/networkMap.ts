import type { Element } from './element';
import type { ElementId } from './elementId';
import type { Link } from './link';

/** A resource or an entry of one that could not be read; `object` is `Kind/name` or `Kind/namespace/name`. */
export type Unread = { readonly object: string; readonly path: string; readonly problem: string };

/** How far one kind of resource could be read (settled §2). */
export type SourceState = 'read' | 'forbidden' | 'failing' | 'notInSource' | 'loading';

/** `within`: the one namespace that was read whole although the kind was not. */
export type MapSource = { readonly kind: string; readonly state: SourceState; readonly within?: string | undefined };

/**
 * The graph. `elements` and `links` are sorted by id; `from`/`to` index the links by their ends. Immutable.
 */
export type NetworkMap = {
  readonly elements: ReadonlyMap<ElementId, Element>;
  readonly links: readonly Link[];
  readonly from: ReadonlyMap<ElementId, readonly Link[]>;
  readonly to: ReadonlyMap<ElementId, readonly Link[]>;
  readonly unread: readonly Unread[];
  readonly sources: readonly MapSource[];
};
