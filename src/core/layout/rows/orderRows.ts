import { countCrossings, crossingsBetween, sortNeighbours } from './crossings';
import { meetGroups, settle } from './blocks';
import { isAlone } from './distance';
import type { Block, Column, Place } from './place';
import { seedOrder } from './seedOrder';

type Side = 'left' | 'right';

type Search = { readonly columns: readonly Column[]; readonly backwards: readonly Column[]; fewest: number };

const roundsToTry = 1;
const maxRounds = 2;
const patience = 1;
const maxSwapRounds = 3;
/** Behind every place that has neighbours. */
const atTheEnd = 2;

/**
 * Orders the rows of every column so that few wires cross: sweeps there and back in which each place moves to the mean of
 * its neighbours, groups as a whole, then swaps of neighbours as long as they help. Of all orders seen the best stays. The
 * order of names is tried first; another start only when wires cross then.
 */
export function orderRows(columns: readonly Column[]): void {
  const search = { columns, backwards: [...columns].reverse(), fewest: Infinity };
  for (const column of columns) sweep(column, 'left');
  judge(search);
  sweepRounds(search, roundsToTry);
  if (search.fewest > 0) {
    seedOrder(columns);
    judge(search);
    for (const column of columns) restore(column);
    sweepRounds(search, maxRounds);
  }
  for (const column of columns) restore(column);
  for (const column of columns) sortNeighbours(column);
  for (let round = 0, helped = true; helped && round < maxSwapRounds; round++) {
    helped = false;
    for (const column of columns) helped = swapNeighbours(column) || helped;
  }
  for (const column of columns) meetGroups(column);
}

function sweepRounds(search: Search, rounds: number): void {
  for (let round = 0, idle = 0; round < rounds && idle < patience && search.fewest > 0; round++) {
    for (const column of search.backwards) sweep(column, 'right');
    for (const column of search.columns) sweep(column, 'left');
    idle = judge(search) ? 0 : idle + 1;
  }
}

/** Remembers the present order when it is the best so far. */
function judge(search: Search): boolean {
  const crossings = countCrossings(search.columns);
  if (crossings >= search.fewest) return false;
  search.fewest = crossings;
  for (const { blocks } of search.columns) {
    for (const block of blocks) for (const place of block.places) block.best = place.best = place.rank;
  }
  return true;
}

function sweep(column: Column, side: Side): void {
  for (const place of column.places) place.pull = pullOf(place, side);
  for (const block of column.blocks) {
    if (block.places.length > 1) block.places.sort(byPull);
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

/** Lets each item of the list rise as long as that helps. */
function swapIn<T>(list: T[], placeOf: (item: T) => Place | undefined): boolean {
  let swapped = false;
  for (const [start, item] of list.entries()) {
    const place = placeOf(item);
    let position = start;
    for (let above = list[position - 1]; above !== undefined; above = list[position - 1]) {
      if (!helps(placeOf(above), place)) break;
      list[position] = above;
      position--;
    }
    list[position] = item;
    swapped ||= position < start;
  }
  return swapped;
}

/** Whether the lower place had better stand above the upper one. */
function helps(upper: Place | undefined, lower: Place | undefined): boolean {
  if (upper === undefined || lower === undefined || isAlone(upper) || isAlone(lower)) return false;
  const gain = crossingsBetween(upper, lower) - crossingsBetween(lower, upper);
  return gain > 0 || (gain === 0 && upper.name > lower.name && areTwins(upper, lower));
}

/** Wired to the same places on one side, and on the other side too or at most one of them to any: then names decide. */
function areTwins(upper: Place, lower: Place): boolean {
  const meet = (side: Side) => upper[side].length > 0 && lower[side].length > 0;
  return (meet('left') || meet('right')) && isAlike(upper.left, lower.left) && isAlike(upper.right, lower.right);
}

function isAlike(a: readonly Place[], b: readonly Place[]): boolean {
  return a.length === 0 || b.length === 0 || (a.length === b.length && a.every((place, index) => place === b[index]));
}

function onlyPlace({ places }: Block): Place | undefined {
  return places.length === 1 ? places[0] : undefined;
}

function restore(column: Column): void {
  for (const { places } of column.blocks) places.sort(byBest);
  column.blocks.sort(byBest);
  settle(column);
}

function byBest(a: { readonly best: number }, b: { readonly best: number }): number {
  return a.best - b.best;
}
