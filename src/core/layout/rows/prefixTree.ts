/** Numbers 0 … size − 1 as a binary indexed tree: how many of those added so far are at most n; O(log size) a step. */
export class PrefixCount {
  readonly #tree: Int32Array;

  constructor(size: number) {
    this.#tree = new Int32Array(size + 1);
  }

  add(number: number): void {
    for (let node = number + 1; node < this.#tree.length; node += node & -node) {
      this.#tree[node] = intAt(this.#tree, node) + 1;
    }
  }

  upTo(number: number): number {
    let count = 0;
    for (let node = number + 1; node > 0; node -= node & -node) count += intAt(this.#tree, node);
    return count;
  }
}

/** The same with values: the best value added so far at a number of at most n, undefined when there is none. */
export class PrefixBest<T extends { readonly total: number }> {
  readonly #tree: (T | undefined)[];

  constructor(size: number) {
    this.#tree = Array.from({ length: size + 1 });
  }

  add(number: number, value: T): void {
    for (let node = number + 1; node < this.#tree.length; node += node & -node) {
      if (value.total > totalOf(this.#tree[node])) this.#tree[node] = value;
    }
  }

  upTo(number: number): T | undefined {
    let best: T | undefined;
    for (let node = number + 1; node > 0; node -= node & -node) {
      const value = this.#tree[node];
      if (totalOf(value) > totalOf(best)) best = value;
    }
    return best;
  }
}

function intAt(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}

function totalOf(value: { readonly total: number } | undefined): number {
  return value?.total ?? 0;
}
