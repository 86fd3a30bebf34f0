import type { Beside } from './crossings';
import { gainOfSwap, sortNeighbours } from './crossings';
import type { Neighbours, Net } from './net';
import { isAlone } from './net';
import { wholeAt } from './numberAt';

/** An order as numbers; see `orderRows`. Neighbours must be sorted. */
export type Swapping = { readonly net: Net; readonly blocks: Int32Array; readonly ranks: Int32Array };

/**
 * Lets each place of a column rise as long as that takes away crossings, or gets twins into the order of their names without
 * making any. Places leave no block and enter none. Answers whether anything moved.
 */
export function swapNeighbours(swapping: Swapping, column: number[]): boolean {
  const { net, ranks } = swapping;
  const sides: Sides = { net, left: { side: net.left, ranks }, right: { side: net.right, ranks } };
  const isJoined = joinedIn(swapping, column);
  let swapped = false;
  let start = 0;
  for (const place of column) {
    let position = start;
    for (let above = column[position - 1]; above !== undefined; above = column[position - 1]) {
      if (!isJoined(above, place) || !helps(sides, above, place)) break;
      column[position] = above;
      position--;
    }
    column[position] = place;
    swapped ||= position < start;
    start++;
  }
  if (!swapped) return false;
  let rank = 0;
  for (const place of column) ranks[place] = rank++;
  sortNeighbours(net, column);
  return true;
}

/** Two places may swap inside a block, or when each is a block of its own. */
function joinedIn({ blocks }: Swapping, column: readonly number[]): (above: number, below: number) => boolean {
  const large = new Set<number>();
  for (const place of column) if (wholeAt(blocks, place) !== place) large.add(wholeAt(blocks, place));
  return (above, below) => {
    const block = wholeAt(blocks, below);
    return block === wholeAt(blocks, above) || !(large.has(block) || large.has(wholeAt(blocks, above)));
  };
}

type Sides = { readonly net: Net; readonly left: Beside; readonly right: Beside };

/** Whether the lower place had better stand above the upper one. */
function helps({ net, left, right }: Sides, upper: number, lower: number): boolean {
  if (isAlone(net, upper) || isAlone(net, lower)) return false;
  const gain = gainOfSwap(left, upper, lower) + gainOfSwap(right, upper, lower);
  return gain > 0 || (gain === 0 && upper > lower && areTwins(net, upper, lower));
}

/** Wired to the same places on one side, and on the other side too or at most one of them to any: then names decide. */
function areTwins({ left, right }: Net, upper: number, lower: number): boolean {
  const meet = (side: Neighbours) => side.count(upper) > 0 && side.count(lower) > 0;
  return (meet(left) || meet(right)) && isAlike(left, upper, lower) && isAlike(right, upper, lower);
}

function isAlike(side: Neighbours, a: number, b: number): boolean {
  if (side.count(a) === 0 || side.count(b) === 0) return true;
  if (side.count(a) !== side.count(b)) return false;
  const shift = side.begin(b) - side.begin(a);
  for (let at = side.begin(a); at < side.end(a); at++) if (side.at(at) !== side.at(at + shift)) return false;
  return true;
}
