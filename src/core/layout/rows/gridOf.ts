import type { LaneCard, LaneGraph, LaneWire } from '../laneGraph';
import { cardHalf, space } from '../space';
import { joinBlocks, settle } from './blocks';
import type { Block, Bracket, Column, Grid, Place, Route } from './place';

/**
 * The graph as columns of places, in the order of names: lanes without cards are left out, so are wires that miss an end or
 * join a card to itself, and of two cards or wires with one id all but the first. The order of the input does not matter.
 */
export function gridOf(graph: LaneGraph): Grid {
  const cards = [...graph.cards].sort(byOrder);
  const filled = new Set(cards.map(({ lane }) => lane));
  const columns = graph.lanes
    .filter(({ id }) => filled.has(id))
    .map((lane, index): Column => ({ lane, index, blocks: [], places: [], span: { x: 0, width: 0, rail: false } }));
  const placeOf = placeCards(columns, cards);
  const routes: Route[] = [];
  const brackets: Bracket[] = [];
  let before: string | undefined;
  for (const wire of [...graph.wires].sort(byEnds)) {
    if (wire.id === before) continue;
    before = wire.id;
    const from = placeOf.get(wire.from);
    const to = placeOf.get(wire.to);
    if (from === undefined || to === undefined || from === to) continue;
    if (from.column === to.column) brackets.push({ kind: 'bracket', wire, from, to });
    else routes.push(route(wire, [from, to], columns));
  }
  for (const column of columns) {
    joinBlocks(column);
    settle(column);
  }
  return { columns, routes, brackets };
}

function placeCards(columns: readonly Column[], cards: readonly LaneCard[]): ReadonlyMap<string, Place> {
  const columnOf = new Map(columns.map((column) => [column.lane.id, column]));
  const placeOf = new Map<string, Place>();
  for (const card of cards) {
    const column = columnOf.get(card.lane);
    if (column === undefined || placeOf.has(card.id)) continue;
    placeOf.set(card.id, addPlace(column, { card, half: cardHalf }));
  }
  return placeOf;
}

function route(wire: LaneWire, [from, to]: readonly [Place, Place], columns: readonly Column[]): Route {
  const leftward = from.column.index > to.column.index;
  const [first, last] = leftward ? [to, from] : [from, to];
  const crossed = columns.slice(first.column.index + 1, last.column.index);
  const roomy = Math.floor((crossed.length - 1) / 2);
  const slots = crossed.map((column, position) => {
    const half = position === roomy ? slotWithPill(wire) : strandsHalf(wire);
    return addPlace(column, { card: undefined, half });
  });
  let before = first;
  for (const next of [...slots, last]) {
    before.right.push(next);
    next.left.push(before);
    before = next;
  }
  return { kind: 'route', wire, first, slots, last, leftward };
}

/** Half of what the parallel lines of a wire are wide together. */
export function strandsHalf({ strands }: LaneWire): number {
  return Math.min(space.portSpread, Math.max(0, strands.length - 1) * space.strandGap) / 2;
}

/** The middle one of the lanes that a wire crosses is where its label or its open joint finds room. */
function slotWithPill(wire: LaneWire): number {
  return wire.label !== undefined || wire.open ? Math.max(space.labelHeight / 2, strandsHalf(wire)) : strandsHalf(wire);
}

function addPlace(column: Column, { card, half }: Pick<Place, 'card' | 'half'>): Place {
  const block: Block = { places: [], pull: 0, best: 0 };
  const place: Place = {
    column,
    card,
    block,
    left: [],
    right: [],
    half,
    name: column.places.length,
    rank: 0,
    sorted: 0,
    position: 0,
    pull: 0,
    best: 0,
    y: 0,
    before: 0,
    wish: 0,
    weight: 1,
    distance: 0,
    leads: false,
  };
  block.places.push(place);
  column.blocks.push(block);
  column.places.push(place);
  return place;
}

function byOrder(a: LaneCard, b: LaneCard): number {
  return compare(a.order, b.order) || compare(a.id, b.id);
}

function byEnds(a: LaneWire, b: LaneWire): number {
  return compare(a.id, b.id) || compare(a.from, b.from) || compare(a.to, b.to);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
