/** All lengths in CSS px at scale 1, origin at the top left of the scene, below the lane titles' strip at y 0. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type SceneLane = Box & {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly boxed: boolean;
  /** Folded to a 28 px rail: its cards are bars, its title stands upright. */
  readonly rail: boolean;
  /** Where that title has room: the middle of the longest stretch that is free, and how long it is. Folded lanes only. */
  readonly upright?: { readonly y: number; readonly room: number } | undefined;
};

/** `name` and `fact` are what fits; `cut` = the name was shortened in the middle. */
export type SceneCard = Box & {
  readonly id: string;
  readonly lane: string;
  readonly rail: boolean;
  readonly name: string;
  readonly fact: string;
  readonly badge?: { readonly text: string; readonly width: number } | undefined;
  readonly cut: boolean;
};

export type Point = { readonly x: number; readonly y: number };

/** `d` is SVG path data from port to port. */
export type SceneStrand = { readonly key: string; readonly d: string; readonly start: Point; readonly end: Point };

export type SceneWire = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** At least one; several run in parallel, 4 px apart. */
  readonly strands: readonly SceneStrand[];
  readonly label?: (Box & { readonly text: string }) | undefined;
  readonly joint?: Point | undefined;
};

export type SceneHeader = Box & { readonly group: string };

export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly SceneLane[];
  readonly cards: readonly SceneCard[];
  readonly wires: readonly SceneWire[];
  readonly headers: readonly SceneHeader[];
  readonly box?: (Box & { readonly title: string }) | undefined;
};
