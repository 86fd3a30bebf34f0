import { countCrossings, crossingsBetween, sortNeighbours } from './crossings';
import { settle } from './gridOf';
import type { Block, Column, Place } from './place';

type Side = 'left' | 'right';
type Order = readonly {
  readonly column: Column;
  readonly blocks: readonly { readonly block: Block; readonly places: readonly Place[] }[];
}[];

const maxRounds = 12;
const patience = 3;
const maxSwapRounds = 6;
/** Behind every place that has neighbours. */
const atTheEnd = 2;

/**
 * Orders the rows of every column so that few wires cross: sweeps there and back in which each place moves to the mean of
 * its neighbours, groups as a whole, then swaps of neighbours as long as they help. Of all orders seen the best stays.
 */
export function orderRows(columns: readonly Column[]): void {
  const backwards = [...columns].reverse();
  for (const column of columns) sweep(column, 'left');
  let best = { crossings: crossingsNow(columns), order: orderOf(columns) };
  for (let round = 0, idle = 0; round < maxRounds && idle < patience && best.crossings > 0; round++) {
    for (const column of backwards) sweep(column, 'right');
    for (const column of columns) sweep(column, 'left');
    const crossings = crossingsNow(columns);
    idle = crossings < best.crossings ? 0 : idle + 1;
    if (crossings < best.crossings) best = { crossings, order: orderOf(columns) };
  }
  restore(best.order);
  for (let round = 0, helped = true; helped && round < maxSwapRounds; round++) {
    helped = false;
    for (const column of columns) helped = swapNeighbours(column) || helped;
  }
}

function crossingsNow(columns: readonly Column[]): number {
  for (const column of columns) sortNeighbours(column);
  return countCrossings(columns);
}

function sweep(column: Column, side: Side): void {
  for (const place of column.places) place.pull = pullOf(place, side);
  for (const block of column.blocks) {
    block.places.sort(byPull);
    block.pull = blockPull(block);
  }
  column.blocks.sort(byPull);
  settle(column);
}

function pullOf(place: Place, side: Side): number {
  if (isAlone(place)) return atTheEnd;
  const neighbours = place[side];
  if (neighbours.length === 0) return place.position;
  let sum = 0;
  for (const { position } of neighbours) sum += position;
  return sum / neighbours.length;
}

function blockPull({ places }: Block): number {
  let sum = 0;
  let count = 0;
  for (const place of places) {
    if (isAlone(place)) continue;
    sum += place.pull;
    count++;
  }
  return count === 0 ? atTheEnd : sum / count;
}

function isAlone({ left, right }: Place): boolean {
  return left.length === 0 && right.length === 0;
}

function byPull(a: { readonly pull: number }, b: { readonly pull: number }): number {
  return a.pull - b.pull;
}

/** Swaps neighbours inside blocks, and neighbouring blocks of one place each, where that takes away crossings. */
function swapNeighbours(column: Column): boolean {
  let helped = swapIn(column.blocks, onlyPlace);
  for (const { places } of column.blocks) helped = swapIn(places, (place) => place) || helped;
  if (!helped) return false;
  settle(column);
  sortNeighbours(column);
  return true;
}

/** One pass down the list: an item sinks as long as that helps. */
function swapIn<T>(list: T[], placeOf: (item: T) => Place | undefined): boolean {
  let swapped = false;
  let sinking: T | undefined;
  for (const [position, item] of list.entries()) {
    const upper = sinking === undefined ? undefined : placeOf(sinking);
    const lower = placeOf(item);
    if (sinking === undefined || upper === undefined || lower === undefined || !helps(upper, lower)) {
      sinking = item;
      continue;
    }
    list[position - 1] = item;
    list[position] = sinking;
    swapped = true;
  }
  return swapped;
}

function helps(upper: Place, lower: Place): boolean {
  return !isAlone(upper) && !isAlone(lower) && crossingsBetween(upper, lower) > crossingsBetween(lower, upper);
}

function onlyPlace({ places }: Block): Place | undefined {
  return places.length === 1 ? places[0] : undefined;
}

function orderOf(columns: readonly Column[]): Order {
  return columns.map((column) => ({
    column,
    blocks: column.blocks.map((block) => ({ block, places: [...block.places] })),
  }));
}

function restore(order: Order): void {
  for (const { column, blocks } of order) {
    column.blocks.length = 0;
    for (const { block, places } of blocks) {
      column.blocks.push(block);
      block.places.length = 0;
      for (const place of places) block.places.push(place);
    }
    settle(column);
    sortNeighbours(column);
  }
}
