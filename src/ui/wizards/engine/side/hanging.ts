import type { Message } from '../../../../core/message';
import type { ElementKind } from '../../../../core/model/elementKind';
import type { MarkName } from '../../../../core/render/glyphs';

/** A card of the picture beside the questions. `isNew`: it is not on the cluster yet. */
export type HangingCard = {
  readonly key: string;
  readonly kind: ElementKind;
  readonly name: string;
  readonly fact?: Message | undefined;
  readonly status?: MarkName | undefined;
  readonly isNew?: boolean | undefined;
};

/** A wire from a card to one of the next row. */
export type HangingWire = { readonly from: string; readonly to: string; readonly isNew?: boolean | undefined };

/**
 * Where the change takes its place, from the switch at the top to who uses it at the bottom: rows of at most three cards.
 * `sentence` says the same in words.
 */
export type Hanging = {
  readonly sentence: Message;
  readonly rows: readonly (readonly HangingCard[])[];
  readonly wires: readonly HangingWire[];
};
