import type { Point } from '../scene';
import { space } from '../space';

/** A point of a strand; `offset`: how far the strand is from the middle of its wire there. */
export type Knot = Point & { readonly offset: number };

/**
 * Path data through the knots: level between two of equal height, else one cubic with both controls in the middle. Beside
 * the middle of the wire the controls move sideways, so that strands keep their distance on the slope. Joined at the end:
 * texts added to each other one by one stay a chain of parts in memory, many times as large.
 */
export function strandPath(first: Knot, others: readonly Knot[]): string {
  let before = first;
  let height = text(first.y);
  const pieces = ['M', text(first.x), ' ', height];
  for (const knot of others) {
    const x = text(knot.x);
    if (before.y === knot.y) pieces.push('H', x);
    else {
      const control = text(controlX(before, knot));
      const next = text(knot.y);
      pieces.push('C', control, ' ', height, ' ', control, ' ', next, ' ', x, ' ', next);
      height = next;
    }
    before = knot;
  }
  return pieces.join('');
}

/** Path data of a strand that leaves a lane to the right, runs upright at `x`, and comes back. */
export function bracketPath(start: Point, end: Point, x: number): string {
  const corner = Math.min(space.corner, Math.abs(end.y - start.y) / 2);
  const down = Math.sign(end.y - start.y) * corner;
  const [startX, startY, endX, endY] = [start.x, start.y, end.x, end.y].map(text);
  const out = `M${startX} ${startY}H${text(x - corner)}Q${text(x)} ${startY} ${text(x)} ${text(start.y + down)}`;
  return `${out}V${text(end.y - down)}Q${text(x)} ${endY} ${text(x - corner)} ${endY}H${endX}`;
}

/** The point of the cubic between two knots at `t`, from 0 to 1. */
export function onCubic(start: Knot, end: Knot, t: number): Point {
  const rise = t * t * (3 - 2 * t);
  const run = (1 - t) ** 3 * start.x + 3 * t * (1 - t) * controlX(start, end) + t ** 3 * end.x;
  return { x: run, y: start.y + (end.y - start.y) * rise };
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

/** Tenths of a px are more than enough. Put together from whole numbers, which become text much faster than others. */
function text(value: number): string {
  const tenths = Math.round(value * 10);
  const rest = tenths % 10;
  return rest > 0 ? `${(tenths - rest) / 10}.${rest}` : String(tenths / 10);
}
