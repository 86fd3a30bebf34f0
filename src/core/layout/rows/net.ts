import { numberAt, wholeAt } from './numberAt';

/**
 * Which places are wired to each other from column to column, by their numbers. Lists of numbers instead of places, because
 * ordering and heights walk along all wires again and again.
 */
export type Net = { readonly size: number; readonly left: Neighbours; readonly right: Neighbours };

/** A wire between neighbouring columns: the number of its left place, then of its right one. */
export type NetWire = readonly [number, number];

/** A net of `size` places. */
export function netOf(size: number, wires: readonly NetWire[]): Net {
  const left = new Neighbours(size, wires.length);
  const right = new Neighbours(size, wires.length);
  for (const [from, to] of wires) {
    right.expect(from);
    left.expect(to);
  }
  left.ready();
  right.ready();
  for (const [from, to] of wires) {
    right.add(from, to);
    left.add(to, from);
  }
  return { size, left, right };
}

/** Whether no wire ends at a place. */
export function isAlone({ left, right }: Net, place: number): boolean {
  return left.count(place) + right.count(place) === 0;
}

/** What every place is wired to on one side. `begin` to `end` are the positions of one place's neighbours. */
export class Neighbours {
  /** How many there are in all. */
  readonly wires: number;
  readonly #size: number;
  readonly #begins: Int32Array;
  readonly #filled: Int32Array;
  readonly #places: Int32Array;

  constructor(size: number, wires: number) {
    this.wires = wires;
    this.#size = size;
    this.#begins = new Int32Array(size + 1);
    this.#filled = new Int32Array(size);
    this.#places = new Int32Array(wires);
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

  /** Announces one neighbour more; all of them before `ready`. */
  expect(place: number): void {
    this.#begins[place + 1] = wholeAt(this.#begins, place + 1) + 1;
  }

  ready(): void {
    for (let place = 0; place < this.#size; place++) {
      this.#begins[place + 1] = wholeAt(this.#begins, place) + wholeAt(this.#begins, place + 1);
    }
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
