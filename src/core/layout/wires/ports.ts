import type { LaneWire } from '../laneGraph';
import type { Grid, Place, Route } from '../rows/place';
import { space } from '../space';

/** Key of the one line of a wire without strands. */
export const neutralStrand = '';

const neutral: ReadonlySet<string> = new Set([neutralStrand]);

/** A strand, and how far from the centre of its wire or port it runs. */
export type Offset = { readonly strand: string; readonly offset: number };

/** From the uppermost to the lowest. */
export type Offsets = readonly Offset[];

const alone: Offsets = [{ strand: neutralStrand, offset: 0 }];

/** At a card all wires of one side share a port for each strand; in between a wire has its strands for itself. */
export type Ports = {
  readonly ofWire: (wire: LaneWire) => Offsets;
  readonly atLeft: (card: Place, strand: string) => number;
  readonly atRight: (card: Place, strand: string) => number;
};

/**
 * The strands keep one order all over the map, by the mean height of what they lead to: so they run side by side without
 * crossing, and part in the right direction.
 */
export function portsOf({ routes, brackets }: Grid): Ports {
  const wires = [...routes, ...brackets];
  if (wires.every(({ wire }) => wire.strands.length === 0)) return plainPorts;
  const left = new Map<Place, ReadonlySet<string>>();
  const right = new Map<Place, ReadonlySet<string>>();
  for (const { wire, first, last } of routes) {
    note(right, first, wire);
    note(left, last, wire);
  }
  for (const { wire, from, to } of brackets) for (const card of [from, to]) note(right, card, wire);
  const offsets = offsetsBy(byMeanHeight(routes));
  const offsetAt = (sides: ReadonlyMap<Place, ReadonlySet<string>>) => {
    const offsetsOf = new Map([...sides].map(([card, strands]) => [card, offsets(strands)]));
    return (card: Place, strand: string) => offsetsOf.get(card)?.find((one) => one.strand === strand)?.offset ?? 0;
  };
  return { ofWire: (wire) => offsets(keysOf(wire)), atLeft: offsetAt(left), atRight: offsetAt(right) };
}

/** A scene without colours has one port on each side of a card. */
const plainPorts: Ports = { ofWire: () => alone, atLeft: () => 0, atRight: () => 0 };

function note(sides: Map<Place, ReadonlySet<string>>, card: Place, wire: LaneWire): void {
  const known = sides.get(card);
  const strands = keysOf(wire);
  if (known !== strands) sides.set(card, known === undefined ? strands : new Set([...known, ...strands]));
}

function keysOf({ strands }: LaneWire): ReadonlySet<string> {
  return strands.length === 0 ? neutral : new Set(strands);
}

function byMeanHeight(routes: readonly Route[]): (a: string, b: string) => number {
  const heights = new Map<string, { sum: number; count: number }>();
  for (const { wire, last } of routes) {
    for (const strand of wire.strands) {
      const { sum, count } = heights.get(strand) ?? { sum: 0, count: 0 };
      heights.set(strand, { sum: sum + last.y, count: count + 1 });
    }
  }
  const mean = (strand: string) => {
    const height = heights.get(strand);
    return height === undefined ? 0 : height.sum / height.count;
  };
  return (a, b) => mean(a) - mean(b) || (a < b ? -1 : 1);
}

function offsetsBy(order: (a: string, b: string) => number): (keys: ReadonlySet<string>) => Offsets {
  return (keys) => {
    if (keys === neutral) return alone;
    const gap = Math.min(space.strandGap, space.portSpread / Math.max(1, keys.size - 1));
    const sorted = [...keys].sort(order);
    return sorted.map((strand, rank) => ({ strand, offset: (rank - (keys.size - 1) / 2) * gap }));
  };
}
