import type { Column, Place } from './place';
import { PrefixBest } from './prefixTree';

/** Places that get one height, so that the wires between them are straight. */
type Thread = { readonly places: Place[]; readonly below: Limit[]; waitsFor: number; high: number; low: number };
type Limit = { readonly thread: Thread; readonly distance: number };

type Link = { readonly left: Place; readonly right: Place; readonly total: number; readonly before: Link | undefined };

/** Wires that bend by less than this are straightened wherever possible; those that ought to be straight, up to the second. */
const nearly = 14;
const perhaps = 40;

/**
 * Straightens wires that nearly are, all that can be at once without any two of them crossing, and keeps every distance:
 * of the heights found by pushing down what is too near and those found by pushing it up, it takes the mean. Heights become
 * whole numbers.
 */
export function straighten(columns: readonly Column[]): void {
  const threads = fromTop(threadsOf(columns));
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
function threadsOf(columns: readonly Column[]): readonly Thread[] {
  const threadOf = new Map<Place, Thread>();
  const partners = partnersOf(columns);
  for (const { places } of columns) {
    for (const place of places) {
      const partner = partners.get(place);
      const thread = (partner && threadOf.get(partner)) ?? { places: [], below: [], waitsFor: 0, high: 0, low: 0 };
      thread.places.push(place);
      thread.high = thread.low = Math.round(place.y);
      threadOf.set(place, thread);
    }
  }
  for (const { places } of columns) addLimits(places, threadOf);
  return [...new Set(threadOf.values())];
}

function addLimits(places: readonly Place[], threadOf: ReadonlyMap<Place, Thread>): void {
  let above: Thread | undefined;
  for (const place of places) {
    const thread = threadOf.get(place);
    if (above !== undefined && thread !== undefined) {
      above.below.push({ thread, distance: place.distance });
      thread.waitsFor++;
    }
    above = thread;
  }
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

/** For a place the one to its left that it is to be level with. */
function partnersOf(columns: readonly Column[]): ReadonlyMap<Place, Place> {
  const partners = new Map<Place, Place>();
  for (const { places, index } of columns) {
    const size = columns[index + 1]?.places.length ?? 0;
    for (let link = bestLinks(places, size); link !== undefined; link = link.before)
      partners.set(link.right, link.left);
  }
  return partners;
}

/** Of the wires of one gap the most worthwhile that neither cross nor meet: the heaviest rising sequence of ends. */
function bestLinks(places: readonly Place[], size: number): Link | undefined {
  const best = new PrefixBest<Link>(size);
  for (const left of places) {
    const links: Link[] = [];
    for (const right of left.right) {
      const worth = worthOf(left, right);
      if (worth === 0) continue;
      const before = best.upTo(right.rank - 1);
      links.push({ left, right, total: worth + (before?.total ?? 0), before });
    }
    for (const link of links) best.add(link.right.rank, link);
  }
  return best.upTo(size - 1);
}

function worthOf(left: Place, right: Place): number {
  const bend = Math.abs(left.y - right.y);
  if (left.card === undefined && right.card === undefined) return 1000;
  if (left.right.length === 1 && right.left.length === 1 && bend < perhaps) return 100;
  return bend < nearly ? 20 - bend : 0;
}
