/** A text with shorter stand-ins, longest first; layout takes the longest that fits the lane it chose. */
export type Wording = readonly [string, ...string[]];

/** One box to place. Layout knows neither what it is nor what it means. `order` breaks ties, ascending, then `id`. */
export type LaneCard = {
  readonly id: string;
  readonly lane: string;
  /** 13 px medium; cut in the middle when the lane is too narrow. */
  readonly name: string;
  /** 12 px line below the name; empty = none. */
  readonly fact: Wording;
  /** 12 px pill before the fact, e.g. "VLAN 1924". */
  readonly badge?: string | undefined;
  /** Cards of one group that hang on the same card stand together under a 24 px header (namespaces); runs of one group share it. */
  readonly group?: string | undefined;
  readonly order: string;
};

/** One wire. `strands` keys give parallel lines (VLAN colours); empty = one neutral line. `label` is a 12 px pill. */
export type LaneWire = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly strands: readonly string[];
  /** `rank`: which label stays when two compete for room, higher stays. */
  readonly label?: { readonly wording: Wording; readonly rank: number } | undefined;
  /** An open joint: an 18 px mark is placed on the wire. */
  readonly open: boolean;
};

export type Lane = {
  readonly id: string;
  readonly title: string;
  /** Lanes inside the host box stand side by side. */
  readonly boxed: boolean;
  /**
   * Its neighbours say most of what it says: rather than have the scene drawn without its texts, it folds even on the lit
   * path. Lanes with lower numbers fold first.
   */
  readonly yields?: number | undefined;
};

/** What layout places: lanes from left to right (those without cards take no width), cards and wires between any two. */
export type LaneGraph = {
  readonly lanes: readonly Lane[];
  readonly cards: readonly LaneCard[];
  readonly wires: readonly LaneWire[];
  /** Title strip of the box, undefined = no box. */
  readonly boxTitle?: string | undefined;
};

/** `width` px available; `lit` = cards on the selected path: lanes without any of them may fold to rails when short; `unfolded` lanes never do. */
export type LayoutOptions = {
  readonly width: number;
  readonly minHeight?: number | undefined;
  readonly lit?: ReadonlySet<string> | undefined;
  readonly unfolded?: ReadonlySet<string> | undefined;
};
