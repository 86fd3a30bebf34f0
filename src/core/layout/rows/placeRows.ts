import { space } from '../space';
import { nameLeaders } from './blocks';
import { isAlone } from './net';
import type { Net } from './net';
import type { Column, Grid, Place } from './place';
import { relaxRows } from './relaxRows';
import { straighten } from './straighten';

/**
 * Gives every place its height. Each one is drawn to the mean of its neighbours and keeps its distance to the places above
 * and below; the last lane is stacked first, so the others follow it. Then wires that are nearly straight are made straight.
 * `title`: height of the strip at the top that holds the title of the box.
 */
export function placeRows(grid: Grid, title: number): void {
  const { columns, net } = grid;
  for (const column of columns) {
    nameLeaders(column);
    setDistances(column);
  }
  straighten(grid, relaxRows(grid));
  moveUnder(columns, title);
  for (const column of columns) closeUp(column, net, title);
}

function setDistances({ places }: Column): void {
  let above: Place | undefined;
  for (const place of places) {
    place.distance = above === undefined ? 0 : distance(above, place);
    above = place;
  }
}

/** Least distance of the centres of two places, one right below the other in a column. */
function distance(upper: Place, lower: Place): number {
  return upper.half + gapBetween(upper, lower) + reachAbove(lower);
}

/** From the centre of a place up to the end of what belongs to it: half a card, and the header of the group it leads. */
function reachAbove(place: Place): number {
  return place.half + (place.leads ? space.headerHeight + space.markReach : 0);
}

function gapBetween(upper: Place, lower: Place): number {
  if (upper.card !== undefined && lower.card !== undefined) return space.cardGap;
  return upper.card === undefined && lower.card === undefined ? space.wireGap : space.slotClearance;
}

/** Moves everything up or down so that the highest row begins right below its roof. */
function moveUnder(columns: readonly Column[], title: number): void {
  let missing = -Infinity;
  for (const column of columns) {
    for (const place of column.places.slice(0, 1)) missing = Math.max(missing, highest(column, place, title) - place.y);
  }
  for (const { places } of columns) for (const place of places) place.y += missing;
}

/** The least height of the first place of a column: the box's title is above it, but only cards mind it outside the box. */
function highest({ lane }: Column, place: Place, title: number): number {
  const roof = place.leads && !lane.boxed ? Math.max(0, title - space.headerHeight) : title;
  return roof + space.markReach + reachAbove(place);
}

/** What hangs on nothing at the end of a column stands right below the rest. */
function closeUp(column: Column, net: Net, title: number): void {
  const { places } = column;
  const loose = [...places].reverse().findIndex(({ number }) => !isAlone(net, number));
  let above = loose < 0 ? undefined : places.at(-loose - 1);
  for (const place of loose < 0 ? places : places.slice(places.length - loose)) {
    place.y = above === undefined ? highest(column, place, title) : above.y + place.distance;
    above = place;
  }
}
