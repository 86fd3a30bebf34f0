import type { Net } from './net';
import { wholeAt } from './numberAt';
import type { Column, Grid } from './place';

/**
 * For every place the number of the first place of its block. Cards of a group that hang on the same place and on nothing
 * else are a block: they move together. Every other place is a block of its own.
 */
export function blocksOf({ columns, net }: Grid): Int32Array {
  const blocks = Int32Array.from({ length: net.size }, (_, number) => number);
  for (const { places } of columns) {
    const firsts = new Map<string, Map<number, number>>();
    for (const { card, number } of places) {
      if (card?.group === undefined) continue;
      const byHook = firsts.get(card.group) ?? new Map<number, number>();
      firsts.set(card.group, byHook);
      const hook = hookOf(net, number);
      const first = byHook.get(hook) ?? number;
      byHook.set(hook, first);
      blocks[number] = first;
    }
  }
  return blocks;
}

/**
 * Among blocks that hang on the same place the order is free: those of one group come next to each other also across
 * neighbouring places, so that they share a header.
 */
export function meetGroups(column: Column, net: Net, blocks: Int32Array): void {
  if (!column.places.some(({ card }) => card?.group !== undefined)) return;
  const families = familiesOf(column, net, blocks);
  const ordered: Column['places'] = [];
  for (const [index, family] of families.entries()) {
    const before = ordered.at(-1)?.card?.group;
    const next = families[index + 1] ?? [];
    const first = family.find((block) => groupOf(block) !== undefined && groupOf(block) === before);
    const last = family.find((block) => block !== first && next.some((other) => isSameGroup(block, other)));
    const middle = family.filter((block) => block !== first && block !== last);
    for (const block of [first ?? [], ...middle, last ?? []]) for (const place of block) ordered.push(place);
  }
  column.places = ordered;
  for (const [rank, place] of ordered.entries()) place.rank = rank;
}

/** Says which places have the header of their group above them: those below a card of another group or of none. */
export function nameLeaders({ places }: Column): void {
  let last: string | undefined;
  for (const place of places) {
    if (place.card === undefined) continue;
    const { group } = place.card;
    place.leads = group !== undefined && group !== last;
    last = group;
  }
}

type Block = Column['places'];

/** Neighbouring blocks that hang on the same place, as lists; every other block is a list of its own. */
function familiesOf({ places }: Column, net: Net, blocks: Int32Array): readonly Block[][] {
  const families: Block[][] = [];
  let hook = none;
  let block = none;
  for (const place of places) {
    const { number } = place;
    const family = families.at(-1);
    const isSameFamily = family !== undefined && hook >= 0 && hook === hookOf(net, number);
    if (wholeAt(blocks, number) === block) family?.at(-1)?.push(place);
    else if (isSameFamily) family.push([place]);
    else families.push([[place]]);
    hook = hookOf(net, number);
    block = wholeAt(blocks, number);
  }
  return families;
}

const none = -1;
const alone = -2;

/** The only place that this one is wired to, when that is to its left. */
function hookOf({ left, right }: Net, number: number): number {
  if (left.count(number) + right.count(number) === 0) return alone;
  return left.count(number) === 1 && right.count(number) === 0 ? left.at(left.begin(number)) : none;
}

function isSameGroup(a: Block, b: Block): boolean {
  return groupOf(a) !== undefined && groupOf(a) === groupOf(b);
}

function groupOf(block: Block): string | undefined {
  return block[0]?.card?.group;
}
