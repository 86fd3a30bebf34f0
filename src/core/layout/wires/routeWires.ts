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
  const routed = grid.routes.map((route) => {
    const spots = isMarked(route.wire) ? spotsOf(route, ports) : undefined;
    return { wire: route.wire, strands: routeStrands(route, ports), spots };
  });
  return brackets.length === 0 ? routed : [...routed, ...brackets.map((bracket) => routeBracket(bracket, ports))];
}

function spotsOf(route: Route, ports: Ports): RoutedWire['spots'] {
  const course = courseOf(route, ports);
  return (width) => routeSpots(course, width);
}

function isMarked({ label, open }: LaneWire): boolean {
  return label !== undefined || open;
}

/** Out of the first card, in and out of each slot, into the last card; a leftward wire the other way round. */
function routeStrands({ wire, first, slots, last, leftward }: Route, ports: Ports): readonly SceneStrand[] {
  return ports.ofWire(wire).map(({ strand: key, offset }) => {
    const out = knot(rightOf(first), first, ports.atRight(first, key));
    const into = knot(last.column.span.x, last, ports.atLeft(last, key));
    if (slots.length === 0) return leftward ? strandOf(key, into, [out]) : strandOf(key, out, [into]);
    const between = slots.flatMap((slot) => [
      knot(slot.column.span.x, slot, offset),
      knot(rightOf(slot), slot, offset),
    ]);
    return leftward ? strandOf(key, into, [...between.reverse(), out]) : strandOf(key, out, [...between, into]);
  });
}

function strandOf(key: string, start: Knot, others: readonly Knot[]): SceneStrand {
  const end = others.at(-1) ?? start;
  return { key, d: strandPath(start, others), start: pointOf(start), end: pointOf(end) };
}

function knot(x: number, { y }: Place, offset: number): Knot {
  return { x, y: y + offset, offset };
}

/** The middle of a wire, gap by gap from left to right; in the lanes between it is level. */
function courseOf({ wire, first, slots, last }: Route, ports: Ports): readonly Crossing[] {
  const strands = ports.ofWire(wire);
  const middle = (offset: (strand: string) => number) => meanOf(strands.map(({ strand }) => offset(strand)));
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
  const strands = ports.ofWire(wire).map(({ strand: key, offset }): SceneStrand => {
    const start = { x: right, y: from.y + ports.atRight(from, key) };
    const end = { x: right, y: to.y + ports.atRight(to, key) };
    return { key, d: bracketPath(start, end, x - offset), start, end };
  });
  return { wire, strands, spots: isMarked(wire) ? () => bracketSpots({ x, room }, [from.y, to.y]) : undefined };
}

function rightOf({ column }: Place): number {
  return column.span.x + column.span.width;
}

function pointOf({ x, y }: Point): Point {
  return { x, y };
}
