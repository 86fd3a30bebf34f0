import type { Point } from '../scene';
import { space } from '../space';
import type { Knot } from './strandPath';
import { onCubic } from './strandPath';

/** A point on a wire and the widest box that may be centred there, as far as the wire itself is concerned. */
export type Spot = Point & { readonly room: number };

/** The way of a wire through one gap, from left to right. */
export type Crossing = { readonly start: Knot; readonly end: Knot };

/** Where in a gap, as parts of its curve; the middle is best. */
const parts = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/** Where something so wide may stand on a wire, best first: in the slot that was made high enough for it, else in the gaps. */
export function* routeSpots(course: readonly Crossing[], width: number): Iterable<Spot> {
  yield* slotSpot(course);
  const wide = course.filter(({ start, end }) => end.x - start.x - space.labelRoom >= width);
  for (const part of parts) for (const crossing of wide) yield gapSpot(crossing, part);
}

/** On the upright line of a bracket. */
export function bracketSpots(line: Omit<Spot, 'y'>, [from, to]: readonly [number, number]): Iterable<Spot> {
  return parts.map((part) => ({ ...line, y: from + (to - from) * part }));
}

/** In the middle one of the slots, reaching into the gaps beside it where the wire is level there. */
function slotSpot(course: readonly Crossing[]): readonly Spot[] {
  const middle = Math.floor(course.length / 2) - 1;
  const [before, after] = [course[middle], course[middle + 1]];
  if (before === undefined || after === undefined) return [];
  const x = (before.end.x + after.start.x) / 2;
  const left = isLevel(before) ? before.start.x + space.labelRoom / 2 : before.end.x;
  const right = isLevel(after) ? after.end.x - space.labelRoom / 2 : after.start.x;
  return [{ x, y: before.end.y, room: 2 * Math.min(x - left, right - x) }];
}

function gapSpot({ start, end }: Crossing, part: number): Spot {
  const point = onCubic(start, end, part);
  return { ...point, room: 2 * Math.min(point.x - start.x, end.x - point.x) - space.labelRoom };
}

function isLevel({ start, end }: Crossing): boolean {
  return start.y === end.y;
}
