import { pillWidth } from '../cardTexts';
import type { LaneWire } from '../laneGraph';
import type { Box, Point, SceneWire } from '../scene';
import { space } from '../space';
import { Occupied } from './occupied';
import type { RoutedWire } from './routeWires';
import type { Spot } from './spots';

type Label = NonNullable<SceneWire['label']>;

/** What stands on the wires, by wire. */
export type Marks = { readonly joints: ReadonlyMap<LaneWire, Point>; readonly labels: ReadonlyMap<LaneWire, Label> };

/**
 * Places the open joints, then the labels, higher ranks first, each on its wire where nothing else stands. A label takes the
 * longest wording that finds room. What finds none is left out. `taken`: cards with their marks, headers, the box's title.
 */
export function placeLabels(wires: readonly RoutedWire[], taken: () => readonly Box[]): Marks {
  const joints = new Map<LaneWire, Point>();
  const labels = new Map<LaneWire, Label>();
  const marked = wires.filter(isMarked);
  const occupied = new Occupied();
  if (marked.length > 0) for (const box of taken()) occupied.add(box);
  for (const { wire, spots } of marked.filter(({ wire }) => wire.open)) {
    const joint = jointAt(spots, occupied);
    if (joint !== undefined) joints.set(wire, joint);
  }
  for (const { wire, spots } of marked.sort(byRank)) {
    const label = labelAt(wire, spots, occupied);
    if (label !== undefined) labels.set(wire, label);
  }
  return { joints, labels };
}

type Marked = RoutedWire & { readonly spots: (width: number) => Iterable<Spot> };

function isMarked(routed: RoutedWire): routed is Marked {
  return routed.spots !== undefined;
}

function byRank(a: Marked, b: Marked): number {
  return (b.wire.label?.rank ?? 0) - (a.wire.label?.rank ?? 0);
}

function jointAt(spots: Marked['spots'], occupied: Occupied): Point | undefined {
  const free = firstFree(spots, [space.jointSize, space.jointSize], occupied);
  if (free === undefined) return undefined;
  occupied.add(free);
  return { x: free.x + free.width / 2, y: free.y + free.height / 2 };
}

function labelAt({ label }: LaneWire, spots: Marked['spots'], occupied: Occupied): Label | undefined {
  for (const text of label?.wording ?? []) {
    const free = firstFree(spots, [pillWidth(text), space.labelHeight], occupied);
    if (free === undefined) continue;
    occupied.add(free);
    return { ...free, text };
  }
  return undefined;
}

function firstFree(
  spots: Marked['spots'],
  [width, height]: readonly [number, number],
  occupied: Occupied,
): Box | undefined {
  for (const { x, y, room } of spots(width)) {
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    if (room >= width && occupied.isFree(box)) return box;
  }
  return undefined;
}
