import type { LaneCard, LaneGraph, LaneWire } from '../laneGraph';
import { cardHalf, space } from '../space';
import { netOf } from './net';
import type { Bracket, Column, Grid, Place, Route } from './place';

/** While the grid is being made: the places so far, and which of them are wired to each other. */
type Making = {
  readonly columns: readonly Column[];
  size: number;
  readonly froms: number[];
  readonly tos: number[];
};

/**
 * The graph as columns of places, in the order of names: lanes without cards are left out, so are wires that miss an end or
 * join a card to itself, and of two cards or wires with one id all but the first. The order of the input does not matter.
 */
export function gridOf(graph: LaneGraph): Grid {
  const filled = new Set(graph.cards.map(({ lane }) => lane));
  const columns = graph.lanes
    .filter(({ id }) => filled.has(id))
    .map((lane, index): Column => ({ lane, index, places: [], span: { x: 0, width: 0, rail: false } }));
  const making: Making = { columns, size: 0, froms: [], tos: [] };
  const placeOf = placeCards(making, [...graph.cards].sort(byOrder));
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
    else routes.push(route(making, wire, [from, to]));
  }
  return { columns, routes, brackets, net: netOf(making.size, making) };
}

/** Half of what the parallel lines of a wire are wide together. */
export function strandsHalf({ strands }: LaneWire): number {
  return Math.min(space.portSpread, Math.max(0, strands.length - 1) * space.strandGap) / 2;
}

function placeCards(making: Making, cards: readonly LaneCard[]): ReadonlyMap<string, Place> {
  const columnOf = new Map(making.columns.map((column) => [column.lane.id, column]));
  const placeOf = new Map<string, Place>();
  for (const card of cards) {
    const column = columnOf.get(card.lane);
    if (column === undefined || placeOf.has(card.id)) continue;
    placeOf.set(card.id, addPlace(making, column, { card, half: cardHalf }));
  }
  return placeOf;
}

function route(making: Making, wire: LaneWire, [from, to]: readonly [Place, Place]): Route {
  const leftward = from.column.index > to.column.index;
  const [first, last] = leftward ? [to, from] : [from, to];
  if (last.column.index - first.column.index === 1) {
    join(making, first, last);
    return { kind: 'route', wire, first, slots: noSlots, last, leftward };
  }
  const crossed = making.columns.slice(first.column.index + 1, last.column.index);
  const roomy = Math.floor((crossed.length - 1) / 2);
  const slots = crossed.map((column, position) =>
    addPlace(making, column, { card: undefined, half: position === roomy ? slotWithPill(wire) : strandsHalf(wire) }),
  );
  let before = first;
  for (const place of [...slots, last]) {
    join(making, before, place);
    before = place;
  }
  return { kind: 'route', wire, first, slots, last, leftward };
}

const noSlots: readonly Place[] = [];

function join({ froms, tos }: Making, left: Place, right: Place): void {
  froms.push(left.number);
  tos.push(right.number);
}

/** The middle one of the lanes that a wire crosses is where its label or its open joint finds room. */
function slotWithPill(wire: LaneWire): number {
  return wire.label !== undefined || wire.open ? Math.max(space.labelHeight / 2, strandsHalf(wire)) : strandsHalf(wire);
}

function addPlace(making: Making, column: Column, { card, half }: Pick<Place, 'card' | 'half'>): Place {
  const number = making.size++;
  const place: Place = { number, column, card, half, rank: column.places.length, leads: false, y: 0, distance: 0 };
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
  return a < b ? -1 : a === b ? 0 : 1;
}
