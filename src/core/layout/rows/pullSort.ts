import { numberAt, wholeAt } from './numberAt';

/** By numbers of places: the first place of the block of each one, and where to its neighbours draw it. */
export type Pulled = { readonly blocks: Int32Array; readonly pulls: Float64Array };

/** Runs up to this long are sorted place by place, longer ones by merging. */
const shortRun = 8;

/**
 * Orders the places of a column by the mean pulls of their blocks, and each block by the pulls of its places; ties stay as
 * they are. The places of a block must stand together. A merge sort of our own, on lists of numbers: the ordering spends
 * most of its time here, and calls of a comparing function cost several times as much.
 */
export class PullSort {
  readonly #blocks: Int32Array;
  readonly #pulls: Float64Array;
  /** Of blocks, by their first places: pulls and sizes. */
  readonly #sums: Float64Array;
  readonly #counts: Int32Array;
  /** For every place the mean pull of its block. */
  readonly #means: Float64Array;
  readonly #rows: Int32Array;
  readonly #upper: Int32Array;

  constructor({ blocks, pulls }: Pulled) {
    this.#blocks = blocks;
    this.#pulls = pulls;
    this.#sums = new Float64Array(pulls.length);
    this.#counts = new Int32Array(pulls.length);
    this.#means = new Float64Array(pulls.length);
    this.#rows = new Int32Array(pulls.length);
    this.#upper = new Int32Array(pulls.length);
  }

  sort(column: number[]): void {
    const size = column.length;
    this.#setMeans(column);
    for (let row = 0; row < size; row++) this.#insert(row, column[row] ?? 0);
    for (let run = shortRun; run < size; run *= 2) {
      for (let from = 0; from + run < size; from += 2 * run)
        this.#merge(from, from + run, Math.min(from + 2 * run, size));
    }
    for (let row = 0; row < size; row++) column[row] = wholeAt(this.#rows, row);
  }

  #setMeans(column: readonly number[]): void {
    for (const place of column) this.#sums[place] = this.#counts[place] = 0;
    for (const place of column) {
      const block = wholeAt(this.#blocks, place);
      this.#counts[block] = wholeAt(this.#counts, block) + 1;
      this.#sums[block] = numberAt(this.#sums, block) + numberAt(this.#pulls, place);
    }
    for (const place of column) {
      const block = wholeAt(this.#blocks, place);
      this.#means[place] = numberAt(this.#sums, block) / wholeAt(this.#counts, block);
    }
  }

  /** Puts a place where it belongs among those of its short run that came before. */
  #insert(row: number, place: number): void {
    const rows = this.#rows;
    const first = row - (row % shortRun);
    let at = row;
    for (; at > first && this.#isBehind(wholeAt(rows, at - 1), place); at--) rows[at] = wholeAt(rows, at - 1);
    rows[at] = place;
  }

  /** Makes one run of two, one right below the other. */
  #merge(from: number, middle: number, end: number): void {
    const rows = this.#rows;
    const upper = this.#upper;
    if (!this.#isBehind(wholeAt(rows, middle - 1), wholeAt(rows, middle))) return;
    for (let row = from; row < middle; row++) upper[row] = wholeAt(rows, row);
    let at = from;
    let below = middle;
    for (let above = from; above < middle; above++) {
      const place = wholeAt(upper, above);
      while (below < end && this.#isBehind(place, wholeAt(rows, below))) rows[at++] = wholeAt(rows, below++);
      rows[at++] = place;
    }
  }

  /** Whether of two places the one that stands above belongs below. */
  #isBehind(above: number, below: number): boolean {
    const farther = numberAt(this.#means, above) - numberAt(this.#means, below);
    if (farther !== 0) return farther > 0;
    const isOneBlock = wholeAt(this.#blocks, above) === wholeAt(this.#blocks, below);
    return isOneBlock && numberAt(this.#pulls, above) > numberAt(this.#pulls, below);
  }
}
