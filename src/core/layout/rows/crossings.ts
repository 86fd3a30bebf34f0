import type { Column, Place } from './place';
import { PrefixCount } from './prefixTree';

/** How many pairs of wires cross in all gaps, slots counted as ends; O(E log V). */
export function countCrossings(columns: readonly Column[]): number {
  let crossings = 0;
  let size = 0;
  for (const column of [...columns].reverse()) {
    crossings += crossingsBehind(column, size);
    size = column.places.length;
  }
  return crossings;
}

/** Sorts what hangs on the column's places, on both sides, by the ranks that the places have now; no comparisons needed. */
export function sortNeighbours({ places }: Column): void {
  for (const place of places) {
    for (const other of place.left) other.sorted = 0;
    for (const other of place.right) other.sorted = 0;
  }
  for (const place of places) {
    for (const other of place.left) other.right[other.sorted++] = place;
    for (const other of place.right) other.left[other.sorted++] = place;
  }
}

/** Crossings that two neighbours in one column have with each other when `upper` stands above `lower`. */
export function crossingsBetween(upper: Place, lower: Place): number {
  return inversions(upper.left, lower.left) + inversions(upper.right, lower.right);
}

/** Pairs of which the first's is farther down than the second's; both lists ascend by rank. */
function inversions(upper: readonly Place[], lower: readonly Place[]): number {
  let crossings = 0;
  let passed = 0;
  for (const { rank } of upper) {
    passed = countBelow(lower, passed, rank);
    crossings += passed;
  }
  return crossings;
}

function countBelow(sorted: readonly Place[], start: number, rank: number): number {
  let count = start;
  for (let place = sorted[count]; place !== undefined && place.rank < rank; place = sorted[count]) count++;
  return count;
}

/** Inversions among the wires between a column and the next one, which is `size` places long. */
function crossingsBehind({ places }: Column, size: number): number {
  const seen = new PrefixCount(size);
  let crossings = 0;
  let wires = 0;
  for (const { right } of places) {
    for (const { rank } of right) crossings += wires - seen.upTo(rank);
    for (const { rank } of right) seen.add(rank);
    wires += right.length;
  }
  return crossings;
}
