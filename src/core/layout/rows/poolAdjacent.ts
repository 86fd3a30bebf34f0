import { numberAt, wholeAt } from './numberAt';

/** By number: heights, where they would like to be, how strongly (> 0), and how far below the one before they must be. */
export type Settling = {
  readonly heights: Float64Array;
  readonly wishes: Float64Array;
  readonly weights: Float64Array;
  readonly distances: Int32Array;
};

/**
 * Gives the numbers of one column heights that are nearest to their wishes (least weighted squares) and keep the distances:
 * pool-adjacent-violators, exact and O(n). The first distance does not matter. Answers the farthest move.
 */
export class PoolAdjacent {
  readonly #settling: Settling;
  /** The pools so far, as a stack: sums of weighted wishes, sums of weights, and where each one ends. */
  readonly #sums: Float64Array;
  readonly #weights: Float64Array;
  readonly #ends: Int32Array;

  constructor(settling: Settling) {
    this.#settling = settling;
    const size = settling.heights.length;
    this.#sums = new Float64Array(size);
    this.#weights = new Float64Array(size);
    this.#ends = new Int32Array(size);
  }

  settle(column: readonly number[]): number {
    this.#pool(column);
    const { heights, distances } = this.#settling;
    let moved = 0;
    let offset = 0;
    let pool = 0;
    let row = 0;
    for (const number of column) {
      if (row === wholeAt(this.#ends, pool)) pool++;
      row++;
      offset += wholeAt(distances, number);
      const height = this.#mean(pool) + offset;
      moved = Math.max(moved, Math.abs(height - numberAt(heights, number)));
      heights[number] = height;
    }
    return moved;
  }

  /** Each one is a pool of its own at first; pools that would overtake each other become one. */
  #pool(column: readonly number[]): void {
    const { wishes, weights, distances } = this.#settling;
    let top = -1;
    let offset = 0;
    let row = 0;
    for (const number of column) {
      row++;
      offset += wholeAt(distances, number);
      top++;
      this.#sums[top] = (numberAt(wishes, number) - offset) * numberAt(weights, number);
      this.#weights[top] = numberAt(weights, number);
      while (top > 0 && this.#mean(top - 1) > this.#mean(top)) {
        top--;
        this.#sums[top] = numberAt(this.#sums, top) + numberAt(this.#sums, top + 1);
        this.#weights[top] = numberAt(this.#weights, top) + numberAt(this.#weights, top + 1);
      }
      this.#ends[top] = row;
    }
  }

  #mean(pool: number): number {
    return numberAt(this.#sums, pool) / numberAt(this.#weights, pool);
  }
}
