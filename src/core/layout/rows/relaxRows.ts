import type { Net } from './net';
import { numberAt, wholeAt } from './numberAt';
import type { Column, Grid } from './place';
import { PoolAdjacent } from './poolAdjacent';
import type { Settling } from './poolAdjacent';

/** Weights of a wire: where straightness matters, as a rule, to what fans out into several; and of no wire at all. */
const stiff = 8;
const loose = 1;
const weak = 0.005;
const faint = 0.001;

/** Small pictures are drawn until nothing moves any more; the large ones, which nobody sees as a whole, for a few rounds. */
const enough = 0.25;
const leastRounds = 4;
const mostRounds = 40;
const placesInAll = 8_000;

/** Heights by number, each as near to the mean of its neighbours as the distances in its column allow. */
export function relaxRows({ columns, net }: Grid): Float64Array {
  const rows = columns.map(({ places }) => places.map(({ number }) => number));
  const backwards = [...rows].reverse();
  const settling = settlingOf(columns, net);
  const pools = new PoolAdjacent(settling);
  for (const column of backwards) {
    stack(net, settling, column);
    pools.settle(column);
  }
  const pulls = pullsIn(net, settling);
  const rounds = Math.min(mostRounds, Math.max(leastRounds, placesInAll / net.size));
  for (let round = 0, moved = Infinity; round < rounds && moved > enough; round++) {
    moved = 0;
    for (const column of [...rows, ...backwards]) {
      wishForMean(net, settling, [column, pulls]);
      moved = Math.max(moved, pools.settle(column));
    }
  }
  return settling.heights;
}

function settlingOf(columns: readonly Column[], { size }: Net): Settling {
  const distances = new Int32Array(size);
  for (const { places } of columns) for (const { number, distance } of places) distances[number] = distance;
  const [heights, wishes, weights] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  return { distances, heights, wishes, weights };
}

/** First wishes: the mean of what hangs to the right, else right below the place above. */
function stack({ right }: Net, { heights, wishes, weights, distances }: Settling, column: readonly number[]): void {
  let lowest = 0;
  for (const number of column) {
    const tied = right.count(number);
    weights[number] = tied === 0 ? faint : tied;
    lowest = tied === 0 ? lowest + wholeAt(distances, number) : right.sum(number, heights) / tied;
    wishes[number] = lowest;
  }
}

/** How strongly a place is drawn: by each neighbour to its left, and by all to its right alike. */
type Pulls = { readonly left: Float64Array; readonly right: Float64Array };

/** They stay the same, so that the weights may be set once for all rounds. */
function pullsIn({ size, left, right }: Net, { weights }: Settling): Pulls {
  const pulls = { left: new Float64Array(left.wires), right: new Float64Array(size) };
  const isOnly = (from: number, to: number) => right.count(from) === 1 && left.count(to) === 1;
  for (let number = 0; number < size; number++) {
    const tied = right.count(number);
    const pull = tied === 1 && isOnly(number, right.at(right.begin(number))) ? stiff : loose;
    pulls.right[number] = pull;
    let weight = tied * pull;
    for (let at = left.begin(number); at < left.end(number); at++) {
      const other = left.at(at);
      // One of several keeps to what hangs on itself, and follows where the others go.
      const pullOfOther = right.count(other) > 1 ? weak : isOnly(other, number) ? stiff : loose;
      pulls.left[at] = pullOfOther;
      weight += pullOfOther;
    }
    weights[number] = Math.max(weight, faint);
  }
  return pulls;
}

function wishForMean(
  { left, right }: Net,
  { heights, wishes, weights }: Settling,
  [column, pulls]: readonly [readonly number[], Pulls],
): void {
  for (const number of column) {
    let sum = numberAt(pulls.right, number) * right.sum(number, heights);
    for (let at = left.begin(number); at < left.end(number); at++) {
      sum += numberAt(pulls.left, at) * numberAt(heights, left.at(at));
    }
    const isTied = left.count(number) + right.count(number) > 0;
    wishes[number] = isTied ? sum / numberAt(weights, number) : numberAt(heights, number);
  }
}
