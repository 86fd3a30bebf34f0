import type { LaneWire } from '../laneGraph';
import type { Grid, Place, Route } from '../rows/place';
import type { Point, SceneStrand } from '../scene';
import type { PlacedBracket } from './brackets';
import type { Ports } from './ports';
import { portsOf } from './ports';
import type { Crossing, Spot } from './spots';
import { bracketSpots, routeSpots } from './spots';
import type { Knot } from './strandPath';
import { bracketPath, strandPath } from './strandPath';

/** A wire drawn, and where its label and its open joint may stand, best place first; undefined when it has neither. */
export type RoutedWire = {
  readonly wire: LaneWire;
  readonly strands: readonly SceneStrand[];
  readonly spots: ((width: number) => Iterable<Spot>) | undefined;
};

/** Draws all wires, once rows and lanes stand. */
export function routeWires(grid: Grid, brackets: readonly PlacedBracket[]): readonly RoutedWire[] {
  const ports = portsOf(grid);
  const routes = grid.routes.map((route): RoutedWire => {
    const spots = isMarked(route.wire) ? (width: number) => routeSpots(courseOf(route, ports), width) : undefined;
    return { wire: route.wire, strands: routeStrands(route, ports), spots };
  });
  return [...routes, ...brackets.map((bracket) => routeBracket(bracket, ports))];
}

function isMarked({ label, open }: LaneWire): boolean {
  return label !== undefined || open;
}

/** Out of the first card, in and out of each slot, into the last card. */
function routeStrands({ wire, first, slots, last, leftward }: Route, ports: Ports): SceneStrand[] {
  return Array.from(ports.ofWire(wire), ([key, alone]) => {
    const start = knot(rightOf(first), first, ports.atRight(first, key));
    const end = knot(last.column.span.x, last, ports.atLeft(last, key));
    const knots = slots.length === 0 ? [start, end] : [start, ...knotsAt(slots, alone), end];
    const d = strandPath(leftward ? knots.reverse() : knots);
    return { key, d, start: pointOf(leftward ? end : start), end: pointOf(leftward ? start : end) };
  });
}

function knotsAt(slots: readonly Place[], offset: number): readonly Knot[] {
  return slots.flatMap((slot) => [knot(slot.column.span.x, slot, offset), knot(rightOf(slot), slot, offset)]);
}

function knot(x: number, { y }: Place, offset: number): Knot {
  return { x, y: y + offset, offset };
}

/** The middle of a wire, gap by gap from left to right; in the lanes between it is level. */
function courseOf({ wire, first, slots, last }: Route, ports: Ports): readonly Crossing[] {
  const strands = [...ports.ofWire(wire).keys()];
  const middle = (offset: (strand: string) => number) => meanOf(strands.map(offset));
  const course: Crossing[] = [];
  let start = knot(
    rightOf(first),
    first,
    middle((strand) => ports.atRight(first, strand)),
  );
  for (const slot of slots) {
    course.push({ start, end: knot(slot.column.span.x, slot, 0) });
    start = knot(rightOf(slot), slot, 0);
  }
  const end = knot(
    last.column.span.x,
    last,
    middle((strand) => ports.atLeft(last, strand)),
  );
  return [...course, { start, end }];
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function routeBracket({ bracket, reach, room }: PlacedBracket, ports: Ports): RoutedWire {
  const { wire, from, to } = bracket;
  const right = rightOf(from);
  const x = right + reach;
  const strands = [...ports.ofWire(wire)].map(([key, alone]): SceneStrand => {
    const start = { x: right, y: from.y + ports.atRight(from, key) };
    const end = { x: right, y: to.y + ports.atRight(to, key) };
    return { key, d: bracketPath(start, end, x - alone), start, end };
  });
  return { wire, strands, spots: isMarked(wire) ? () => bracketSpots({ x, room }, [from.y, to.y]) : undefined };
}

function rightOf({ column }: Place): number {
  return column.span.x + column.span.width;
}

function pointOf({ x, y }: Point): Point {
  return { x, y };
}
