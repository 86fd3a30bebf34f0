import type { Net } from './net';
import { numberAt, wholeAt } from './numberAt';
import type { Column, Grid, Place } from './place';
import { PrefixBest } from './prefixTree';

/** Places that get one height, so that the wires between them are straight. */
type Thread = { readonly places: Place[]; readonly below: Limit[]; waitsFor: number; high: number; low: number };
type Limit = { readonly thread: Thread; readonly distance: number };

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
  const threads = fromTop(threadsOf(grid, heights));
  for (const { high, below } of threads) {
    for (const { thread, distance } of below) thread.high = Math.max(thread.high, high + distance);
  }
  for (const thread of [...threads].reverse()) {
    for (const limit of thread.below) thread.low = Math.min(thread.low, limit.thread.low - limit.distance);
  }
  for (const { places, high, low } of threads) {
    for (const place of places) place.y = Math.round((high + low) / 2);
  }
}

/** Every place in exactly one thread, which would like to be as high as its right end and knows what must stay below it. */
function threadsOf(grid: Grid, heights: Float64Array): readonly Thread[] {
  const threads: Thread[] = [];
  const threadOf: Thread[] = [];
  const partners = partnersOf(grid, heights);
  for (const { places } of grid.columns) {
    let above: Thread | undefined;
    for (const place of places) {
      const partner = wholeAt(partners, place.number);
      const known = partner === none ? undefined : threadOf[partner];
      const thread = known ?? { places: [], below: [], waitsFor: 0, high: 0, low: 0 };
      if (known === undefined) threads.push(thread);
      threadOf[place.number] = thread;
      thread.places.push(place);
      thread.high = thread.low = Math.round(numberAt(heights, place.number));
      if (above !== undefined) {
        above.below.push({ thread, distance: place.distance });
        thread.waitsFor++;
      }
      above = thread;
    }
  }
  return threads;
}

/** Each thread behind all that stand above it. Threads do not cross, so there is such an order. */
function fromTop(threads: readonly Thread[]): readonly Thread[] {
  const ordered = threads.filter(({ waitsFor }) => waitsFor === 0);
  for (const { below } of ordered) {
    for (const { thread } of below) {
      thread.waitsFor--;
      if (thread.waitsFor === 0) ordered.push(thread);
    }
  }
  return ordered;
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
  readonly isSlot: ReadonlySet<number>;
};

function factsOf(columns: readonly Column[], net: Net, heights: Float64Array): Facts {
  const ranks = new Int32Array(net.size);
  const isSlot = new Set<number>();
  for (const { places } of columns) {
    for (const { number, rank, card } of places) {
      ranks[number] = rank;
      if (card === undefined) isSlot.add(number);
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
  if (isSlot.has(left) && isSlot.has(right)) return 1000;
  if (net.right.count(left) === 1 && net.left.count(right) === 1 && bend < perhaps) return 100;
  return bend < nearly ? 20 - bend : 0;
}
