import type { ElementId } from './elementId';
import type { ElementKind } from './elementKind';
import type { FactsByKind } from './factsByKind';

/** `kind/ns/name` of the object an element was read from, with the path inside it; shown in panels and as evidence. */
export type ElementSource = { readonly object: string; readonly path: string };

/**
 * One thing on the map. `name` is its own name as settled §1 E says (a mapping: the localnet; a VM NIC: its name in the VM).
 * `missing`: something refers to it but it does not exist. `facts` hold what was observed; absent = not known.
 */
export type ElementOf<K extends ElementKind> = {
  readonly id: ElementId;
  readonly kind: K;
  readonly name: string;
  readonly node?: string | undefined;
  readonly namespace?: string | undefined;
  readonly missing?: true | undefined;
  readonly facts: FactsByKind[K];
  readonly source?: ElementSource | undefined;
};

/** A union over the kinds, so that a switch on `kind` narrows `facts`. */
export type Element = { readonly [K in ElementKind]: ElementOf<K> }[ElementKind];
