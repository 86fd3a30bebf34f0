import type { Place } from './rows/place';
import type { SceneLane } from './scene';
import { cardHalf, space } from './space';

/** Between what heights the lanes have anything. */
export type Ends = { readonly top: number; readonly bottom: number };

/** The longest free stretch of a folded lane, for its title: between cards, and between wires that pass. */
export function uprightRoom(places: readonly Place[], ends: Ends): NonNullable<SceneLane['upright']> {
  const taken = places.map((place) => ({ top: place.y - reachAbove(place), bottom: place.y + reachBelow(place) }));
  let best = stretch(ends.top, ends.top);
  let below = ends.top;
  for (const { top, bottom } of [...taken, { top: ends.bottom, bottom: ends.bottom }]) {
    const next = stretch(below, top);
    if (next.room > best.room) best = next;
    below = bottom;
  }
  return best;
}

function stretch(top: number, bottom: number): NonNullable<SceneLane['upright']> {
  return { y: (top + bottom) / 2, room: Math.max(0, bottom - top - 2 * space.uprightMargin) };
}

function reachAbove({ card, half }: Place): number {
  return card === undefined ? half : cardHalf + space.markReach;
}

function reachBelow({ card, half }: Place): number {
  return card === undefined ? half : cardHalf;
}
