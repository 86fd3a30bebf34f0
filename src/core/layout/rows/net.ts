import { numberAt, wholeAt } from './numberAt';

/**
 * Which places are wired to each other from column to column, by their numbers. Lists of numbers instead of places, because
 * ordering and heights walk along all wires again and again.
 */
export type Net = { readonly size: number; readonly left: Neighbours; readonly right: Neighbours };

/** Wires between neighbouring columns, by the numbers of their left and of their right places. */
export type NetWires = { readonly froms: readonly number[]; readonly tos: readonly number[] };

/** A net of `size` places. */
export function netOf(size: number, { froms, tos }: NetWires): Net {
  return { size, left: new Neighbours(size, tos, froms), right: new Neighbours(size, froms, tos) };
}

/** Whether no wire ends at a place. */
export function isAlone({ left, right }: Net, place: number): boolean {
  return left.count(place) + right.count(place) === 0;
}

/** What every place is wired to on one side. `begin` to `end` are the positions of one place's neighbours. */
export class Neighbours {
  /** How many there are in all. */
  readonly wires: number;
  readonly #begins: Int32Array;
  readonly #filled: Int32Array;
  readonly #places: Int32Array;

  /** Of `size` places; each of `places` is wired to the one of `others` at its position. */
  constructor(size: number, places: readonly number[], others: readonly number[]) {
    this.wires = places.length;
    this.#begins = new Int32Array(size + 1);
    this.#filled = new Int32Array(size);
    this.#places = new Int32Array(places.length);
    for (const place of places) this.#begins[place + 1] = wholeAt(this.#begins, place + 1) + 1;
    for (let place = 0; place < size; place++) {
      this.#begins[place + 1] = wholeAt(this.#begins, place) + wholeAt(this.#begins, place + 1);
    }
    for (let wire = 0; wire < places.length; wire++) this.add(places[wire] ?? 0, others[wire] ?? 0);
  }

  begin(place: number): number {
    return wholeAt(this.#begins, place);
  }

  end(place: number): number {
    return wholeAt(this.#begins, place + 1);
  }

  at(position: number): number {
    return wholeAt(this.#places, position);
  }

  count(place: number): number {
    return this.end(place) - this.begin(place);
  }

  /** Sum of a value over the neighbours of a place. */
  sum(place: number, values: Float64Array): number {
    let sum = 0;
    const end = this.end(place);
    for (let position = this.begin(place); position < end; position++) sum += numberAt(values, this.at(position));
    return sum;
  }

  /** Forgets the order of a place's neighbours, which are then to be added once more. */
  refill(place: number): void {
    this.#filled[place] = 0;
  }

  add(place: number, neighbour: number): void {
    const filled = wholeAt(this.#filled, place);
    this.#places[this.begin(place) + filled] = neighbour;
    this.#filled[place] = filled + 1;
  }
}
