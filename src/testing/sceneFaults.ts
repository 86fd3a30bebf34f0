import type { Box, Point, Scene, SceneCard, SceneWire } from '../core/layout/scene';
import { pathPoints } from './pathPoints';

/** A status mark is 14 px wide and reaches 6 px beyond the top right corner of its card. */
const markSize = 14;
const markOverhang = 6;
const jointSize = 18;
const boxTitleHeight = 38;
/** Path data and positions are rounded. */
const tolerance = 0.15;
const nearEnough = 2.5;

type Thing = { readonly what: string; readonly box: Box; readonly card?: string };

/** What is wrong with the geometry of a scene, a sentence each; none when all is well. */
export function sceneFaults(scene: Scene): readonly string[] {
  return [
    ...laneFaults(scene),
    ...boxFaults(scene),
    ...overlaps(scene),
    ...scene.wires.flatMap((wire) => [...portFaults(scene, wire), ...pillFaults(wire)]),
    ...wiresBehindThings(scene),
  ];
}

/** Wires that run behind a card, a header or the title of the box. */
export function wiresBehindThings(scene: Scene): readonly string[] {
  const solid = [...cards(scene), ...headersAndTitle(scene)].map(({ what, box }) => ({ what, box: shrunk(box) }));
  const columns = new Map<string, Thing[]>();
  for (const thing of solid) {
    const key = `${thing.box.x} ${thing.box.width}`;
    columns.set(key, [...(columns.get(key) ?? []), thing]);
  }
  return scene.wires.flatMap(({ id, strands }) => {
    const points = strands.flatMap(({ d }) => pathPoints(d));
    const hit = new Set<string>();
    for (const [first, ...rest] of columns.values()) {
      if (first === undefined) continue;
      const inColumn = points.filter(({ x }) => x > first.box.x && x < first.box.x + first.box.width);
      for (const { what, box } of [first, ...rest]) {
        if (inColumn.some((point) => isInside(point, box))) hit.add(what);
      }
    }
    return [...hit].map((what) => `Wire ${id} runs behind ${what}`);
  });
}

function laneFaults({ lanes, cards: all, width }: Scene): readonly string[] {
  const backwards = lanes.flatMap((lane, index) => {
    const before = lanes[index - 1];
    return before !== undefined && lane.x < before.x + before.width ? [`Lane ${lane.id} begins in ${before.id}`] : [];
  });
  const outside = all.filter((card) => {
    const lane = lanes.find(({ id }) => id === card.lane);
    return lane === undefined || card.x < lane.x || right(card) > right(lane) || lane.rail !== card.rail;
  });
  const last = lanes.filter((lane) => right(lane) > width).map(({ id }) => `Lane ${id} ends outside the scene`);
  return [...backwards, ...outside.map(({ id }) => `Card ${id} stands outside its lane`), ...last];
}

function boxFaults({ box, lanes, cards: all, width, height }: Scene): readonly string[] {
  if (box === undefined) return [];
  const boxed = new Set(lanes.filter((lane) => lane.boxed).map(({ id }) => id));
  const wrong = all.filter((card) => (boxed.has(card.lane) ? !isAround(box, card) : meet(box, card)));
  const faults = wrong.map(({ id }) => `Card ${id} stands on the wrong side of the box`);
  return box.x < 0 || right(box) > width || bottom(box) > height ? [...faults, 'The box is cut off'] : faults;
}

function overlaps(scene: Scene): readonly string[] {
  const things = [...cards(scene), ...marks(scene), ...headersAndTitle(scene), ...pills(scene)];
  const sorted = things.sort((a, b) => a.box.y - b.box.y);
  return sorted.flatMap((upper, index) => {
    const faults: string[] = [];
    for (const lower of sorted.slice(index + 1)) {
      if (lower.box.y >= bottom(upper.box)) break;
      const same = upper.card !== undefined && upper.card === lower.card;
      if (!same && meet(upper.box, lower.box)) faults.push(`${upper.what} and ${lower.what} overlap`);
    }
    const { width, height } = scene;
    const inside = isAround({ x: 0, y: 0, width, height }, upper.box);
    return inside ? faults : [...faults, `${upper.what} reaches out of the scene`];
  });
}

function portFaults(scene: Scene, wire: SceneWire): readonly string[] {
  const cardOf = (id: string) => scene.cards.find((card) => card.id === id);
  const [from, to] = [cardOf(wire.from), cardOf(wire.to)];
  if (from === undefined || to === undefined) return [`Wire ${wire.id} misses an end`];
  return wire.strands.flatMap(({ key, d, start, end }) => {
    const points = pathPoints(d);
    const [first, last] = [points[0], points.at(-1)];
    const drawn = first !== undefined && last !== undefined && isNear(first, start) && isNear(last, end);
    const fits = isOnSide(start, from) && isOnSide(end, to);
    return drawn && fits ? [] : [`Strand "${key}" of wire ${wire.id} does not run from port to port`];
  });
}

function pillFaults({ id, strands, label, joint }: SceneWire): readonly string[] {
  const points = strands.flatMap(({ d }) => pathPoints(d));
  const isOn = ({ x, y }: Point) =>
    points.some((point) => Math.hypot(point.x - x, point.y - y) < reach(strands.length));
  const centre = label && { x: label.x + label.width / 2, y: label.y + label.height / 2 };
  return [
    ...(centre === undefined || isOn(centre) ? [] : [`The label of wire ${id} is not on it`]),
    ...(joint === undefined || isOn(joint) ? [] : [`The joint of wire ${id} is not on it`]),
  ];
}

/** The middle of many strands may lie between two of them, and they spread at most over a card's height. */
function reach(strands: number): number {
  return nearEnough + Math.min(strands, 10) * 2;
}

function cards(scene: Scene): readonly Thing[] {
  return scene.cards.map((card) => ({ what: `card ${card.id}`, box: card, card: card.id }));
}

function marks(scene: Scene): readonly Thing[] {
  return scene.cards.map((card) => ({ what: `the mark of ${card.id}`, box: markOf(card), card: card.id }));
}

function markOf({ x, y, width }: SceneCard): Box {
  return { x: x + width + markOverhang - markSize, y: y - markOverhang, width: markSize, height: markSize };
}

function headersAndTitle({ headers, box }: Scene): readonly Thing[] {
  const title = box && { what: 'the title of the box', box: { ...box, height: boxTitleHeight } };
  return [...headers.map((header) => ({ what: `header ${header.group}`, box: header })), ...(title ? [title] : [])];
}

function pills({ wires }: Scene): readonly Thing[] {
  return wires.flatMap(({ id, label, joint }) => [
    ...(label ? [{ what: `the label of ${id}`, box: label }] : []),
    ...(joint ? [{ what: `the joint of ${id}`, box: around(joint) }] : []),
  ]);
}

function around({ x, y }: Point): Box {
  return { x: x - jointSize / 2, y: y - jointSize / 2, width: jointSize, height: jointSize };
}

function isOnSide(port: Point, card: Box): boolean {
  const onEdge = Math.abs(port.x - card.x) <= tolerance || Math.abs(port.x - right(card)) <= tolerance;
  return onEdge && port.y > card.y && port.y < bottom(card);
}

function isNear(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) <= tolerance && Math.abs(a.y - b.y) <= tolerance;
}

function isAround(outer: Box, inner: Box): boolean {
  return outer.x <= inner.x && outer.y <= inner.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);
}

function isInside({ x, y }: Point, box: Box): boolean {
  return x > box.x && x < right(box) && y > box.y && y < bottom(box);
}

function meet(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

function shrunk({ x, y, width, height }: Box): Box {
  return { x: x + tolerance, y: y + tolerance, width: width - 2 * tolerance, height: height - 2 * tolerance };
}

function right({ x, width }: Box): number {
  return x + width;
}

function bottom({ y, height }: Box): number {
  return y + height;
}
