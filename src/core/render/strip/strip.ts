import type { Message } from '../../message';
import type { LaneId } from '../../merge/picture';
import type { ElementKind } from '../../model/elementKind';
import type { MarkName } from '../glyphs';

/**
 * `seen`: there. `error`: there, and the joint that is open is its own. `absent`: needed, and not there. `unknown`: needed,
 * and nobody could look. `beyond`: there, but behind the open joint.
 */
export type StripState = 'seen' | 'error' | 'absent' | 'unknown' | 'beyond';

/** One thing on the way from the VM to the switch. `name` undefined = what it would be is not known. */
export type StripCard = {
  readonly lane: LaneId | 'vm';
  readonly title: Message;
  readonly kind: ElementKind;
  readonly name: Message | undefined;
  readonly fact: Message | undefined;
  readonly state: StripState;
  readonly mark: MarkName | undefined;
};

/** The way of a VM NIC lying down. `openBefore`: the place of the card that the way does not get to; undefined = none. */
export type Strip = { readonly cards: readonly StripCard[]; readonly openBefore: number | undefined };
