import type { Lane, LaneCard, LaneWire } from '../laneGraph';

/**
 * A row of one column: a card, or the slot in which a wire passes a lane that it skips. Made by `gridOf`; `rank` to
 * `pull` belong to the ordering and `y` to `distance` to the heights, nobody else writes them.
 */
export type Place = {
  readonly column: Column;
  readonly card: LaneCard | undefined;
  /** Keeps together what must stay together in the column; most places are a block of their own. */
  block: Block;
  /** What it is wired to in the neighbouring columns; a place wired twice stands twice. */
  readonly left: Place[];
  readonly right: Place[];
  /** Half the height it needs, without the distance to its neighbours. */
  readonly half: number;
  /** Its place in the order of names, slots behind cards. */
  readonly name: number;
  rank: number;
  /** How many of its neighbours on one side are in order already, while they are being sorted. */
  sorted: number;
  /** The rank in parts of the column, 0 to 1, and where its neighbours draw it. */
  position: number;
  pull: number;
  /** The rank in the best order so far. */
  best: number;
  /** The centre, and what the heights are found by: see `poolAdjacent`. */
  y: number;
  before: number;
  wish: number;
  weight: number;
  distance: number;
  /** Whether the header of its group stands above it. */
  leads: boolean;
};

export type Block = { readonly places: Place[]; pull: number; best: number };

/** A lane that has cards, with its rows from top to bottom. */
export type Column = {
  readonly lane: Lane;
  readonly index: number;
  readonly blocks: Block[];
  /** All places of the blocks. */
  readonly places: Place[];
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
};
