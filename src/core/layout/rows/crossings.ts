import type { Neighbours, Net } from './net';
import type { Grid } from './place';
import { wholeAt } from './numberAt';
import { PrefixCount } from './prefixTree';

/** An order of rows: the numbers of the places of each column from top to bottom, and for each place its row. */
export type Rows = { readonly columns: readonly (readonly number[])[]; readonly ranks: Int32Array };

/** How many pairs of wires cross in all gaps, slots counted as ends, with the rows as they are in the grid. */
export function crossingsOf({ columns, net }: Grid): number {
  const ranks = new Int32Array(net.size);
  for (const { places } of columns) for (const { number, rank } of places) ranks[number] = rank;
  return countCrossings(net, { columns: columns.map(({ places }) => places.map(({ number }) => number)), ranks });
}

/** The same for an order that is only tried; O(E log V). */
export function countCrossings({ right }: Net, { columns, ranks }: Rows): number {
  let crossings = 0;
  for (const [index, column] of columns.entries()) {
    const seen = new PrefixCount(columns[index + 1]?.length ?? 0);
    let wires = 0;
    for (const place of column) {
      const begin = right.begin(place);
      const end = right.end(place);
      for (let at = begin; at < end; at++) crossings += wires - seen.upTo(wholeAt(ranks, right.at(at)));
      for (let at = begin; at < end; at++) seen.add(wholeAt(ranks, right.at(at)));
      wires += end - begin;
    }
  }
  return crossings;
}

/** What lies on one side of all places, and in which rows. */
export type Beside = { readonly side: Neighbours; readonly ranks: Int32Array };

/** Puts the neighbours of a column's places, on both sides, into the order that the column has now. */
export function sortNeighbours({ left, right }: Net, column: readonly number[]): void {
  for (const place of column) {
    for (let at = left.begin(place); at < left.end(place); at++) right.refill(left.at(at));
    for (let at = right.begin(place); at < right.end(place); at++) left.refill(right.at(at));
  }
  for (const place of column) {
    for (let at = left.begin(place); at < left.end(place); at++) right.add(left.at(at), place);
    for (let at = right.begin(place); at < right.end(place); at++) left.add(right.at(at), place);
  }
}

/** How many crossings fewer two places of one column have on one side with the lower one above; `side` must be sorted. */
export function gainOfSwap({ side, ranks }: Beside, upper: number, lower: number): number {
  const begin = side.begin(lower);
  const end = side.end(lower);
  let gain = 0;
  let above = begin;
  let notBelow = begin;
  for (let at = side.begin(upper); at < side.end(upper); at++) {
    const rank = wholeAt(ranks, side.at(at));
    while (above < end && wholeAt(ranks, side.at(above)) < rank) above++;
    while (notBelow < end && wholeAt(ranks, side.at(notBelow)) <= rank) notBelow++;
    gain += above - begin - (end - notBelow);
  }
  return gain;
}
