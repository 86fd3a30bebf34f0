import { space } from '../space';
import type { Place } from './place';

/** Least distance of the centres of two places, one right below the other in a column. */
export function distance(upper: Place, lower: Place): number {
  return upper.half + gapBetween(upper, lower) + reachAbove(lower);
}

/** From the centre of a place up to the end of what belongs to it: half a card, and the header of the group it leads. */
export function reachAbove(place: Place): number {
  return place.half + (place.leads ? space.headerHeight + space.markReach : 0);
}

function gapBetween(upper: Place, lower: Place): number {
  if (upper.card !== undefined && lower.card !== undefined) return space.cardGap;
  return upper.card === undefined && lower.card === undefined ? space.wireGap : space.slotClearance;
}
