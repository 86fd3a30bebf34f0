import { pillWidth, shortest } from './cardTexts';
import type { ColumnNeed, GapNeed } from './wantedWidths';
import type { Column, Grid, Place } from './rows/place';
import { space } from './space';
import type { BracketsOfColumn } from './wires/brackets';

/** What runs in the gap behind each column asks for; `brackets` as they are beside each column. */
export function gapNeeds(grid: Grid, brackets: readonly BracketsOfColumn[]): readonly ColumnNeed[] {
  const pills = pillRooms(grid, true);
  const joints = pillRooms(grid, false);
  const bends = farthestBends(grid);
  return grid.columns.map((column, index) => {
    const next = grid.columns[index + 1];
    const room = brackets[index]?.room ?? 0;
    if (next === undefined) return { column, need: border(column, room) };
    const edges = Math.max(boxEdge([column, next], room), room > 0 ? room + space.gapMin : 0);
    const bare = Math.max(joints.get(column) ?? 0, edges);
    const asked = Math.max(pills.get(column) ?? 0, bare);
    return { column, need: needOf({ asked, bare }, bends.get(column) ?? 0) };
  });
}

/** From the right edge of the box to the cards of the column before it. */
export function boxInset(bracketRoom: number): number {
  return bracketRoom === 0 ? space.boxPadding : bracketRoom + space.boxPadding / 2;
}

type Asked = { readonly asked: number; readonly bare: number };

function needOf({ asked, bare }: Asked, bend: number): GapNeed {
  const smallest = bend > 0 ? space.gapMinOfBends : space.gapMin;
  const least = Math.max(asked, smallest);
  const good = Math.max(least, space.gap);
  return {
    bare: Math.max(bare, space.gapMin),
    least,
    good,
    best: Math.max(good, Math.min(space.gapOfBends, Math.round(space.gapMin + bend / 6))),
  };
}

function border({ lane }: Column, room: number): GapNeed {
  const width = lane.boxed ? Math.max(space.margin, boxInset(room)) : space.margin + room;
  return { bare: width, least: width, good: width, best: width };
}

/** For open joints, and labels if `labelled`, of wires that cross one gap only; the others have a slot for them. */
function pillRooms({ routes }: Grid, labelled: boolean): ReadonlyMap<Column, number> {
  const rooms = new Map<Column, number>();
  for (const { wire, first, slots } of routes) {
    if (slots.length > 0) continue;
    const label = wire.label === undefined || !labelled ? 0 : pillWidth(shortest(wire.label.wording));
    const pill = Math.max(label, wire.open ? space.jointSize : 0);
    if (pill > 0) rooms.set(first.column, Math.max(rooms.get(first.column) ?? 0, pill + space.labelRoom));
  }
  return rooms;
}

function boxEdge([column, next]: readonly [Column, Column], room: number): number {
  if (column.lane.boxed === next.lane.boxed) return 0;
  return space.boxDistance + (column.lane.boxed ? boxInset(room) : room + space.boxPadding);
}

/** How far wires rise or fall in the gap behind each column. */
function farthestBends({ routes }: Grid): ReadonlyMap<Column, number> {
  const bends = new Map<Column, number>();
  const note = (from: Place, to: Place) => {
    const bend = Math.abs(to.y - from.y);
    if (bend > (bends.get(from.column) ?? 0)) bends.set(from.column, bend);
  };
  for (const { first, slots, last } of routes) {
    let before = first;
    for (const slot of slots) {
      note(before, slot);
      before = slot;
    }
    note(before, last);
  }
  return bends;
}
