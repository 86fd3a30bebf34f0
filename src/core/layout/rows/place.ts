import type { Lane, LaneCard, LaneWire } from '../laneGraph';
import type { Net } from './net';

/** A row of one column: a card, or the slot in which a wire passes a lane that it skips. */
export type Place = {
  /** Its number in the net: places are numbered in the order of names, slots behind cards. */
  readonly number: number;
  readonly column: Column;
  readonly card: LaneCard | undefined;
  /** Half the height it needs, without the distance to its neighbours. */
  readonly half: number;
  /** Belongs to the ordering: which row of its column it is, and whether the header of its group stands above it. */
  rank: number;
  leads: boolean;
  /** Belongs to the heights: its centre, and how far that must be below the centre of the place above. */
  y: number;
  distance: number;
};

/** A lane that has cards. */
export type Column = {
  readonly lane: Lane;
  readonly index: number;
  /** From top to bottom. */
  places: Place[];
  /** Where the lane runs; `rail` = folded. Belongs to the widths. */
  span: { readonly x: number; readonly width: number; readonly rail: boolean };
};

/** A wire between two lanes: its card in the left one, a slot in each lane between, its card in the right one. */
export type Route = {
  readonly kind: 'route';
  readonly wire: LaneWire;
  readonly first: Place;
  readonly slots: readonly Place[];
  readonly last: Place;
  /** The wire starts at its right end. */
  readonly leftward: boolean;
};

/** A wire between two cards of one lane. */
export type Bracket = { readonly kind: 'bracket'; readonly wire: LaneWire; readonly from: Place; readonly to: Place };

export type Grid = {
  readonly columns: readonly Column[];
  readonly routes: readonly Route[];
  readonly brackets: readonly Bracket[];
  readonly net: Net;
};
