import type { Point } from '../core/layout/scene';

const stepsOfACurve = 40;
const stepOfALine = 4;

/** Points along SVG path data of the commands M, H, V, C and Q (absolute), close to each other. */
export function pathPoints(d: string): readonly Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command = '', list = ''] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const numbers = (list.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const corners = cornersOf(command, numbers, at);
    points.push(...through([at, ...corners]));
    at = corners.at(-1) ?? at;
    if (command === 'M') points.splice(0, Infinity, at);
  }
  return points;
}

function cornersOf(command: string, numbers: readonly number[], at: Point): readonly Point[] {
  const [first = NaN] = numbers;
  if (command === 'H') return [{ x: first, y: at.y }];
  if (command === 'V') return [{ x: at.x, y: first }];
  if (!['M', 'C', 'Q'].includes(command)) throw new Error(`No such path command here: ${command}`);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? NaN }] : []));
}

/** De Casteljau: works for a line, a quadratic and a cubic curve alike. */
function through(corners: readonly Point[]): readonly Point[] {
  const [start, end] = [corners[0], corners.at(-1)];
  if (start === undefined || end === undefined) return [];
  const length = Math.abs(end.x - start.x) + Math.abs(end.y - start.y);
  const steps = corners.length > 2 ? stepsOfACurve : Math.max(1, Math.ceil(length / stepOfALine));
  return Array.from({ length: steps }, (_, step) => pointAt(corners, (step + 1) / steps));
}

function pointAt(corners: readonly Point[], t: number): Point {
  const [first, ...rest] = corners;
  if (first === undefined) return { x: NaN, y: NaN };
  if (rest.length === 0) return first;
  const between = rest.map((corner, index): Point => {
    const before = corners[index] ?? corner;
    return { x: before.x + (corner.x - before.x) * t, y: before.y + (corner.y - before.y) * t };
  });
  return pointAt(between, t);
}
