import { nameCutter } from '../../../core/layout/nameCutter';
import type { SceneCard } from '../../../core/layout/scene';
import { textWidth } from '../../../core/layout/textWidth';
import { textSize } from '../zoom/zoomStep';
import type { ZoomStep } from '../zoom/zoomStep';

/** What of its name a card shows; where it is larger than layout thought, it takes the icon's place before it is cut. */
export type ShownName = { readonly text: string; readonly hasIcon: boolean };

/** The names as they are written at a step of the zoom; none where there is no room for any. */
export const shownNames = (
  cards: readonly SceneCard[],
  step: ZoomStep,
  nameOf: (cardId: string) => string,
): ReadonlyMap<string, ShownName> => {
  if (step.level === 'icons' || step.level === 'bars') return new Map();
  const lanes = new Map<string, SceneCard[]>();
  for (const card of cards) {
    if (!card.rail) lanes.set(card.lane, [...(lanes.get(card.lane) ?? []), card]);
  }
  const write = step.level === 'names' ? loneNames : namesAboveFacts;
  return new Map([...lanes.values()].flatMap((lane) => write(lane, step, nameOf)));
};

type Entries = readonly (readonly [string, ShownName])[];

const namesAboveFacts = (lane: readonly SceneCard[], step: ZoomStep, nameOf: (cardId: string) => string): Entries => {
  const size = textSize(13, step);
  if (size === 13) return lane.map(({ id, name }) => [id, { text: name, hasIcon: true }]);
  const scale = size / 12;
  const names = lane.map(({ id }) => nameOf(id));
  const room = (from: number) => (widthOf(lane) - from - 4) / scale;
  // All names of a lane begin at one line: either all of them have an icon, or none.
  const hasIcon = names.every((name) => textWidth(name, 12, 500) <= room(iconSide));
  const cut = nameCutter(names, room(hasIcon ? iconSide : side), [12, 500]);
  return lane.map(({ id }) => [id, { text: cut(nameOf(id)), hasIcon }]);
};

const loneNames = (lane: readonly SceneCard[], step: ZoomStep, nameOf: (cardId: string) => string): Entries => {
  const scale = textSize(13, step) / 12;
  const width = widthOf(lane);
  const fits = (name: string) => textWidth(name, 12, 500) * scale <= width - iconSide - side;
  const tooWide = lane.map(({ id }) => nameOf(id)).filter((name) => !fits(name));
  const cut = nameCutter(tooWide, (width - 2 * side) / scale, [12, 500]);
  return lane.map(({ id }) => {
    const name = nameOf(id);
    return [id, fits(name) ? { text: name, hasIcon: true } : { text: cut(name), hasIcon: false }];
  });
};

/** All cards of a lane are as wide as it is. */
const widthOf = (lane: readonly SceneCard[]): number => Math.max(...lane.map(({ width }) => width));

/** Where the name begins, beside an icon and without one. */
export const iconSide = 28;
export const side = 8;
