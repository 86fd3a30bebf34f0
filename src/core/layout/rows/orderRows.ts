import { blocksOf, meetGroups } from './blocks';
import { countCrossings, sortNeighbours } from './crossings';
import type { Rows } from './crossings';
import type { Neighbours, Net } from './net';
import { isAlone } from './net';
import { numberAt, wholeAt } from './numberAt';
import type { Grid } from './place';
import { PullSort } from './pullSort';
import { seedOrder } from './seedOrder';
import { swapNeighbours } from './swapNeighbours';

const roundsToTry = 1;
const maxRounds = 2;
const maxSwapRounds = 3;
/** Behind every place that has neighbours. */
const atTheEnd = 2;

/** `positions`: ranks in parts of the column, 0 to 1. `pulls`: where to the neighbours of a place draw it, in the same parts. */
type Search = {
  readonly net: Net;
  readonly blocks: Int32Array;
  readonly rows: { readonly columns: number[][]; readonly ranks: Int32Array };
  readonly positions: Float64Array;
  readonly pulls: Float64Array;
  readonly pullSort: PullSort;
  best: number[][];
  fewest: number;
};

/**
 * Orders the rows of every column so that few wires cross: sweeps there and back in which each place moves to the mean of
 * its neighbours, groups as a whole, then swaps of neighbours as long as they help. Of all orders seen the best stays. The
 * order of names is tried first; another start only when wires cross then.
 */
export function orderRows(grid: Grid): void {
  const search = searchIn(grid);
  const { net, blocks, rows } = search;
  for (const column of rows.columns) sweep(search, column, net.left);
  judge(search);
  sweepRounds(search, roundsToTry);
  if (search.fewest > 0) {
    search.pulls.set(seedOrder(net));
    for (const column of rows.columns) sortByPulls(search, column);
    judge(search);
    restoreBest(search);
    sweepRounds(search, maxRounds);
  }
  restoreBest(search);
  for (const column of rows.columns) sortNeighbours(net, column);
  for (let round = 0, helped = true; helped && round < maxSwapRounds; round++) {
    helped = false;
    for (const column of rows.columns) helped = swapNeighbours({ net, blocks, ranks: rows.ranks }, column) || helped;
  }
  writeBack(grid, rows);
  for (const column of grid.columns) meetGroups(column, net, blocks);
}

/** In the order of names, blocks where the first of their places belongs. */
function searchIn(grid: Grid): Search {
  const { net } = grid;
  const blocks = blocksOf(grid);
  const columns = grid.columns.map(({ places }) =>
    places.map(({ number }) => number).sort((a, b) => wholeAt(blocks, a) - wholeAt(blocks, b) || a - b),
  );
  const rows = { columns, ranks: new Int32Array(net.size) };
  const [positions, pulls] = [new Float64Array(net.size), new Float64Array(net.size)];
  const pullSort = new PullSort({ blocks, pulls });
  const search: Search = { net, blocks, rows, positions, pulls, pullSort, best: columns, fewest: Infinity };
  for (const column of columns) settle(search, column);
  return search;
}

function sweepRounds(search: Search, rounds: number): void {
  const { net, rows } = search;
  for (let round = 0, helps = true; round < rounds && helps && search.fewest > 0; round++) {
    for (const column of [...rows.columns].reverse()) sweep(search, column, net.right);
    for (const column of rows.columns) sweep(search, column, net.left);
    helps = judge(search);
  }
}

/** Remembers the present order when it is the best so far. */
function judge(search: Search): boolean {
  const crossings = countCrossings(search.net, search.rows);
  if (crossings >= search.fewest) return false;
  search.fewest = crossings;
  search.best = search.rows.columns.map((column) => [...column]);
  return true;
}

function restoreBest(search: Search): void {
  for (const [index, column] of search.best.entries()) {
    search.rows.columns[index] = [...column];
    settle(search, column);
  }
}

function sweep(search: Search, column: number[], side: Neighbours): void {
  const { net, positions, pulls } = search;
  for (const place of column) {
    const count = side.count(place);
    if (count > 0) pulls[place] = side.sum(place, positions) / count;
    else pulls[place] = isAlone(net, place) ? atTheEnd : numberAt(positions, place);
  }
  sortByPulls(search, column);
}

function sortByPulls(search: Search, column: number[]): void {
  search.pullSort.sort(column);
  settle(search, column);
}

function settle({ rows, positions }: Search, column: readonly number[]): void {
  let rank = 0;
  for (const place of column) {
    rows.ranks[place] = rank;
    positions[place] = (rank + 0.5) / column.length;
    rank++;
  }
}

function writeBack({ columns }: Grid, rows: Rows): void {
  for (const column of columns) {
    const ordered = [...column.places];
    for (const place of column.places) {
      place.rank = wholeAt(rows.ranks, place.number);
      ordered[place.rank] = place;
    }
    column.places = ordered;
  }
}
