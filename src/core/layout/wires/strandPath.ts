import type { Point } from '../scene';
import { space } from '../space';

/** A point of a strand; `offset`: how far the strand is from the middle of its wire there. */
export type Knot = Point & { readonly offset: number };

/**
 * Path data through the knots: level between two of equal height, else one cubic with both controls in the middle. Beside
 * the middle of the wire the controls move sideways, so that strands keep their distance on the slope.
 */
export function strandPath(knots: readonly Knot[]): string {
  let path = '';
  let before: Knot | undefined;
  for (const knot of knots) {
    if (before === undefined) path = `M${round(knot.x)} ${round(knot.y)}`;
    else path += before.y === knot.y ? `H${round(knot.x)}` : cubic(before, knot);
    before = knot;
  }
  return path;
}

/** Path data of a strand that leaves a lane to the right, runs upright at `x`, and comes back. */
export function bracketPath(start: Point, end: Point, x: number): string {
  const corner = Math.min(space.corner, Math.abs(end.y - start.y) / 2);
  const down = Math.sign(end.y - start.y) * corner;
  const [startX, startY, endX, endY] = [start.x, start.y, end.x, end.y].map(round);
  const out = `M${startX} ${startY}H${round(x - corner)}Q${round(x)} ${startY} ${round(x)} ${round(start.y + down)}`;
  return `${out}V${round(end.y - down)}Q${round(x)} ${endY} ${round(x - corner)} ${endY}H${endX}`;
}

/** The point of the cubic between two knots at `t`, from 0 to 1. */
export function onCubic(start: Knot, end: Knot, t: number): Point {
  const rise = t * t * (3 - 2 * t);
  const run = (1 - t) ** 3 * start.x + 3 * t * (1 - t) * controlX(start, end) + t ** 3 * end.x;
  return { x: run, y: start.y + (end.y - start.y) * rise };
}

function cubic(start: Knot, end: Knot): string {
  const x = round(controlX(start, end));
  return `C${x} ${round(start.y)} ${x} ${round(end.y)} ${round(end.x)} ${round(end.y)}`;
}

/** Of both controls. */
function controlX(start: Knot, end: Knot): number {
  return (start.x + end.x) / 2 + sideways(start, end);
}

/** The slope in the middle is twice that of the straight line; controls move the middle by three quarters of their own way. */
function sideways(start: Knot, end: Knot): number {
  if (start.offset + end.offset === 0) return 0;
  const width = end.x - start.x;
  const angle = Math.atan((2 * (end.y - start.y)) / width);
  const shift = (((start.offset + end.offset) / 2) * Math.tan(angle / 2)) / 0.75;
  const most = Math.abs(width) / 4;
  return -Math.max(-most, Math.min(most, shift));
}

/** Tenths of a px are more than enough. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
