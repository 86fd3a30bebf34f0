import type { Net } from './net';
import { numberAt, wholeAt } from './numberAt';
import type { Column, Grid } from './place';
import { PrefixBest } from './prefixTree';

/**
 * Places that get one height, so that the wires between them are straight: a thread. All by number of a place, a thread by
 * that of its first one: `threads`: which one a place is of, `next`: the place behind it in its thread, `below`: the one
 * right below it in its column. `high` and `low` are the heights of a thread.
 */
type Threads = {
  readonly firsts: readonly number[];
  readonly threads: Int32Array;
  readonly next: Int32Array;
  readonly below: Int32Array;
  readonly distances: Int32Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
};

type Link = {
  readonly left: number;
  readonly right: number;
  readonly total: number;
  readonly before: Link | undefined;
};

/** Wires that bend by less than this are straightened wherever possible; those that ought to be straight, up to the second. */
const nearly = 14;
const perhaps = 40;

/**
 * Gives the places their heights, near to those given, and straightens wires that nearly are, all that can be at once without any two of them crossing, and keeps every distance:
 * of the heights found by pushing down what is too near and those found by pushing it up, it takes the mean. Heights become
 * whole numbers.
 */
export function straighten(grid: Grid, heights: Float64Array): void {
  const found = threadsOf(grid, heights);
  const { threads, high, low } = found;
  const ordered = fromTop(found);
  const pushDown: Visit = (upper, lower, distance) => {
    high[lower] = Math.max(numberAt(high, lower), numberAt(high, upper) + distance);
  };
  const pushUp: Visit = (upper, lower, distance) => {
    low[upper] = Math.min(numberAt(low, upper), numberAt(low, lower) - distance);
  };
  for (const thread of ordered) eachBelow(found, thread, pushDown);
  for (const thread of ordered.reverse()) eachBelow(found, thread, pushUp);
  for (const { places } of grid.columns) {
    for (const place of places) {
      const thread = wholeAt(threads, place.number);
      place.y = Math.round((numberAt(high, thread) + numberAt(low, thread)) / 2);
    }
  }
}

/** Every place in exactly one thread, which would like to be as high as its right end. */
function threadsOf(grid: Grid, heights: Float64Array): Threads {
  const { size } = grid.net;
  const partners = partnersOf(grid, heights);
  const firsts: number[] = [];
  const threads = new Int32Array(size);
  const [next, below, distances] = [
    new Int32Array(size).fill(none),
    new Int32Array(size).fill(none),
    new Int32Array(size),
  ];
  const high = new Float64Array(size);
  for (const { places } of grid.columns) {
    let above = none;
    for (const { number, distance } of places) {
      const partner = wholeAt(partners, number);
      if (partner === none) firsts.push(number);
      else next[partner] = number;
      const thread = partner === none ? number : wholeAt(threads, partner);
      threads[number] = thread;
      high[thread] = Math.round(numberAt(heights, number));
      distances[number] = distance;
      if (above !== none) below[above] = number;
      above = number;
    }
  }
  return { firsts, threads, next, below, distances, high, low: high.slice() };
}

/** Each thread behind all that stand above it. Threads do not cross, so there is such an order. */
function fromTop(found: Threads): number[] {
  const waitsFor = new Int32Array(found.threads.length);
  const wait: Visit = (_, lower) => {
    waitsFor[lower] = wholeAt(waitsFor, lower) + 1;
  };
  for (const thread of found.firsts) eachBelow(found, thread, wait);
  const ordered = found.firsts.filter((thread) => waitsFor[thread] === 0);
  const follow: Visit = (_, lower) => {
    waitsFor[lower] = wholeAt(waitsFor, lower) - 1;
    if (waitsFor[lower] === 0) ordered.push(lower);
  };
  for (const thread of ordered) eachBelow(found, thread, follow);
  return ordered;
}

/** Gets two threads, one right below the other, and their least distance there. */
type Visit = (upper: number, lower: number, distance: number) => void;

/** Visits the threads right below one, a thread once for each place. */
function eachBelow(found: Threads, thread: number, visit: Visit): void {
  const { threads, next, below, distances } = found;
  for (let place = thread; place !== none; place = wholeAt(next, place)) {
    const lower = wholeAt(below, place);
    if (lower !== none) visit(thread, wholeAt(threads, lower), wholeAt(distances, lower));
  }
}

const none = -1;

/** For a place the number of the one to its left that it is to be level with. */
function partnersOf({ columns, net }: Grid, heights: Float64Array): Int32Array {
  const partners = new Int32Array(net.size).fill(none);
  const facts = factsOf(columns, net, heights);
  for (const { places, index } of columns) {
    const size = columns[index + 1]?.places.length ?? 0;
    const best = new PrefixBest<Link>(size);
    for (const { number } of places) addLinks(facts, best, number);
    for (let link = best.upTo(size - 1); link !== undefined; link = link.before) partners[link.right] = link.left;
  }
  return partners;
}

/** What the worth of a link depends on, by numbers. */
type Facts = {
  readonly net: Net;
  readonly heights: Float64Array;
  readonly ranks: Int32Array;
  readonly isSlot: Uint8Array;
};

function factsOf(columns: readonly Column[], net: Net, heights: Float64Array): Facts {
  const ranks = new Int32Array(net.size);
  const isSlot = new Uint8Array(net.size);
  for (const { places } of columns) {
    for (const { number, rank, card } of places) {
      ranks[number] = rank;
      if (card === undefined) isSlot[number] = 1;
    }
  }
  return { net, heights, ranks, isSlot };
}

/**
 * Of the wires of one gap the most worthwhile that neither cross nor meet are wanted: the heaviest rising sequence of ends.
 * So all wires of one place are looked up before any of them is added.
 */
function addLinks(facts: Facts, best: PrefixBest<Link>, left: number): void {
  const { net, ranks } = facts;
  const links: Link[] = [];
  for (let at = net.right.begin(left); at < net.right.end(left); at++) {
    const right = net.right.at(at);
    const worth = worthOf(facts, left, right);
    if (worth === 0) continue;
    const before = best.upTo(wholeAt(ranks, right) - 1);
    links.push({ left, right, total: worth + (before?.total ?? 0), before });
  }
  for (const link of links) best.add(wholeAt(ranks, link.right), link);
}

function worthOf({ net, heights, isSlot }: Facts, left: number, right: number): number {
  const bend = Math.abs(numberAt(heights, left) - numberAt(heights, right));
  if (isSlot[left] === 1 && isSlot[right] === 1) return 1000;
  if (net.right.count(left) === 1 && net.left.count(right) === 1 && bend < perhaps) return 100;
  return bend < nearly ? 20 - bend : 0;
}
