import { pillWidth, shortest } from '../cardTexts';
import type { LaneWire } from '../laneGraph';
import { strandsHalf } from '../rows/gridOf';
import type { Bracket, Grid } from '../rows/place';
import { space } from '../space';

/** `reach`: how far from the lane's right edge its upright line runs; `room`: how wide a label may be there. */
export type PlacedBracket = { readonly bracket: Bracket; readonly reach: number; readonly room: number };

/** All brackets beside one column and the room that they take in the gap. */
export type BracketsOfColumn = { readonly placed: readonly PlacedBracket[]; readonly room: number };

type Track = { bottom: number; readonly brackets: Bracket[] };

/** The brackets of every column; where their heights meet, they get tracks side by side, from the lane outwards. */
export function placeBrackets({ columns, brackets }: Grid): readonly BracketsOfColumn[] {
  return columns.map((column) => placeBeside(brackets.filter(({ from }) => from.column === column)));
}

function placeBeside(brackets: readonly Bracket[]): BracketsOfColumn {
  const placed: PlacedBracket[] = [];
  let room = 0;
  let next: number = space.bracketReach;
  for (const track of tracksOf(brackets)) {
    const half = Math.max(...track.brackets.map(({ wire }) => strandsHalf(wire)));
    const pill = Math.max(...track.brackets.map(({ wire }) => pillHalf(wire)));
    const reach = Math.max(next + half, pill + space.markReach);
    for (const bracket of track.brackets) placed.push({ bracket, reach, room: 2 * pill });
    next = reach + half + space.wireGap;
    room = Math.max(room, reach + Math.max(half, pill));
  }
  return { placed, room };
}

function tracksOf(brackets: readonly Bracket[]): readonly Track[] {
  const tracks: Track[] = [];
  for (const bracket of [...brackets].sort((a, b) => top(a) - top(b))) {
    const free = tracks.find(({ bottom }) => bottom < top(bracket));
    const track = free ?? { bottom: 0, brackets: [] };
    if (free === undefined) tracks.push(track);
    track.brackets.push(bracket);
    track.bottom = Math.max(bracket.from.y, bracket.to.y);
  }
  return tracks;
}

function top({ from, to }: Bracket): number {
  return Math.min(from.y, to.y);
}

function pillHalf({ label, open }: LaneWire): number {
  const joint = open ? space.jointSize : 0;
  return Math.max(joint, label === undefined ? 0 : pillWidth(shortest(label.wording))) / 2;
}
