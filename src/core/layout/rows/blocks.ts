import type { Block, Column, Place } from './place';

/** Takes over the order of the column's blocks, and of the places in each block, as the order of its rows. */
export function settle({ blocks, places }: Column): void {
  let rank = 0;
  for (const block of blocks) for (const place of block.places) places[rank++] = place;
  rank = 0;
  for (const place of places) {
    place.rank = rank++;
    place.position = (place.rank + 0.5) / places.length;
  }
}

/** Makes one block of the cards of a group that hang on the same place and on nothing else: they move together. */
export function joinBlocks(column: Column): void {
  const joined = new Map<string, Map<Place | undefined, Block>>();
  for (const place of column.places) {
    const group = place.card?.group;
    if (group === undefined) continue;
    const byHook = joined.get(group) ?? new Map<Place | undefined, Block>();
    joined.set(group, byHook);
    const hook = hookOf(place);
    const block = byHook.get(hook);
    if (block === undefined) byHook.set(hook, place.block);
    else {
      block.places.push(place);
      place.block.places.length = 0;
      place.block = block;
    }
  }
  keepFilled(column);
}

/**
 * Among blocks that hang on the same place the order is free: those of one group come next to each other also across
 * neighbouring places, so that they share a header.
 */
export function meetGroups(column: Column): void {
  const families = familiesOf(column.blocks);
  column.blocks.length = 0;
  let before: Block | undefined;
  for (const [index, family] of families.entries()) {
    const next = families[index + 1] ?? [];
    const first = family.find((block) => sameGroup(block, before));
    const end = family.find((block) => block !== first && next.some((other) => sameGroup(block, other)));
    const middle = family.filter((block) => block !== first && block !== end);
    for (const block of [...(first ? [first] : []), ...middle, ...(end ? [end] : [])]) {
      column.blocks.push(block);
      before = block;
    }
  }
  settle(column);
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

function keepFilled({ blocks }: Column): void {
  const filled = blocks.filter(({ places }) => places.length > 0);
  blocks.length = 0;
  for (const block of filled) blocks.push(block);
}

/** Neighbouring blocks that hang on the same place, as lists; every other block is a list of its own. */
function familiesOf(blocks: readonly Block[]): readonly Block[][] {
  const families: Block[][] = [];
  let last: Place | undefined;
  for (const block of blocks) {
    const [place] = block.places;
    const hook = place && hookOf(place);
    const family = hook !== undefined && hook === last ? families.at(-1) : undefined;
    if (family === undefined) families.push([block]);
    else family.push(block);
    last = hook;
  }
  return families;
}

/** The only place that this one is wired to, when that is to its left. */
function hookOf({ left, right }: Place): Place | undefined {
  return left.length === 1 && right.length === 0 ? left[0] : undefined;
}

function sameGroup(a: Block, b: Block | undefined): boolean {
  const group = groupOf(a);
  return group !== undefined && b !== undefined && group === groupOf(b);
}

function groupOf({ places }: Block): string | undefined {
  return places[0]?.card?.group;
}
