import { space } from '../space';
import { nameLeaders } from './blocks';
import { distance, isAlone, reachAbove } from './distance';
import type { Column, Place } from './place';
import { poolAdjacent } from './poolAdjacent';
import { straighten } from './straighten';

/** Small pictures are drawn until nothing moves any more; the large ones, which nobody sees as a whole, for a few rounds. */
const enough = 0.25;
const leastRounds = 4;
const mostRounds = 40;
const placesInAll = 8_000;

/** Weights of a wire: where straightness matters, as a rule, to what fans out into several; and of no wire at all. */
const stiff = 8;
const loose = 1;
const weak = 0.005;
const faint = 0.001;

/**
 * Gives every place its height. Each one is drawn to the mean of its neighbours and keeps its distance to the places above
 * and below; the last lane is stacked first, so the others follow it. Then wires that are nearly straight are made straight.
 * `title`: height of the strip at the top that holds the title of the box.
 */
export function placeRows(columns: readonly Column[], title: number): void {
  const backwards = [...columns].reverse();
  for (const column of columns) nameLeaders(column);
  for (const column of backwards) {
    setDistances(column);
    stack(column);
  }
  const places = columns.reduce((sum, column) => sum + column.places.length, 0);
  const rounds = Math.min(mostRounds, Math.max(leastRounds, placesInAll / places));
  for (let round = 0, moved = Infinity; round < rounds && moved > enough; round++) {
    moved = 0;
    for (const column of columns) moved = Math.max(moved, relax(column));
    for (const column of backwards) moved = Math.max(moved, relax(column));
  }
  straighten(columns);
  moveUnder(columns, title);
  for (const column of columns) closeUp(column, title);
}

function setDistances({ places }: Column): void {
  let above: Place | undefined;
  for (const place of places) {
    place.distance = above === undefined ? 0 : distance(above, place);
    above = place;
  }
}

/** First heights: the mean of what hangs to the right, else right below the place above. */
function stack({ places }: Column): void {
  let lowest = 0;
  for (const place of places) {
    const tied = place.right.length;
    place.weight = tied === 0 ? faint : tied;
    place.wish = tied === 0 ? lowest + place.distance : meanHeight(place.right);
    lowest = place.wish;
  }
  poolAdjacent(places);
}

/** Draws all places to the mean of their neighbours on both sides; returns the farthest move. */
function relax({ places }: Column): number {
  let moved = 0;
  for (const place of places) {
    let weight = 0;
    let sum = 0;
    for (const other of place.left) {
      const pull = pullFromLeft(other, place);
      weight += pull;
      sum += pull * other.y;
    }
    for (const other of place.right) {
      const pull = isOnlyWire(place, other) ? stiff : loose;
      weight += pull;
      sum += pull * other.y;
    }
    place.weight = Math.max(weight, faint);
    place.wish = weight === 0 ? place.y : sum / weight;
    place.before = place.y;
  }
  poolAdjacent(places);
  for (const { y, before } of places) moved = Math.max(moved, Math.abs(y - before));
  return moved;
}

/** One of several keeps to what hangs on itself, and follows where the others go. */
function pullFromLeft(other: Place, place: Place): number {
  if (other.right.length > 1) return weak;
  return isOnlyWire(other, place) ? stiff : loose;
}

/** A wire that is the only one at both its ends in this gap looks wrong when it bends. */
function isOnlyWire(left: Place, right: Place): boolean {
  return left.right.length === 1 && right.left.length === 1;
}

function meanHeight(places: readonly Place[]): number {
  let sum = 0;
  for (const { y } of places) sum += y;
  return sum / places.length;
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
function closeUp(column: Column, title: number): void {
  const { places } = column;
  const loose = [...places].reverse().findIndex((place) => !isAlone(place));
  let above = loose < 0 ? undefined : places.at(-loose - 1);
  for (const place of loose < 0 ? places : places.slice(places.length - loose)) {
    place.y = above === undefined ? highest(column, place, title) : above.y + place.distance;
    above = place;
  }
}
