import type { CardTexts } from './cardTexts';
import { cardTexts } from './cardTexts';
import { boxInset, gapNeeds } from './gapNeeds';
import type { LaneCard, LaneGraph, LayoutOptions } from './laneGraph';
import { laneWidths } from './laneWidths';
import { gridOf } from './rows/gridOf';
import { orderRows } from './rows/orderRows';
import type { Column, Grid, Place } from './rows/place';
import { placeRows } from './rows/placeRows';
import type { Box, Scene, SceneCard, SceneHeader, SceneLane, SceneWire } from './scene';
import { cardHalf, space } from './space';
import { textWidth } from './textWidth';
import type { Ends } from './uprightRoom';
import { uprightRoom } from './uprightRoom';
import type { BracketsOfColumn } from './wires/brackets';
import { placeBrackets } from './wires/brackets';
import { placeLabels } from './wires/placeLabels';
import { routeWires } from './wires/routeWires';

/**
 * Places cards, wires, labels and the host's box. Pure and deterministic, whatever the order of the input: rows are ordered
 * against crossings, then get their heights, then the width is shared out, then wires are drawn and labelled.
 */
export function layoutLanes(graph: LaneGraph, options: LayoutOptions): Scene {
  const grid = gridOf(graph);
  const boxTitle = grid.columns.some(({ lane }) => lane.boxed) ? graph.boxTitle : undefined;
  orderRows(grid);
  placeRows(grid, boxTitle === undefined ? 0 : space.boxTitle);
  const brackets = placeBrackets(grid);
  const width = laneWidths(gapNeeds(grid, brackets), options);
  const enlarged = width > options.width ? 1 / space.scaleOfAll : 1;
  const cards = grid.columns.flatMap((column) => cardsOf(column, enlarged));
  const headers = grid.columns.flatMap(headersOf);
  const box = boxTitle === undefined ? undefined : { ...boxAround(grid.columns, brackets), title: boxTitle };
  const lowest = Math.max(lowestEdge(grid.columns), box === undefined ? 0 : box.height - space.boxPadding);
  const height = Math.max(options.minHeight ?? 0, lowest + space.boxPadding + space.margin);
  const inner = { top: box === undefined ? 0 : space.boxTitle, bottom: box === undefined ? lowest : box.height };
  const lanes = grid.columns.map((column) => laneOf(column, height, inner));
  const title = box === undefined ? [] : [{ ...box, height: space.boxTitle }];
  const wires = wiresOf(grid, brackets, () => [...cards.map(withMark), ...headers, ...title]);
  return { width, height, lanes, cards, wires, headers, ...(box && { box }) };
}

function cardsOf({ lane, places, span }: Column, enlarged: number): readonly SceneCard[] {
  const { x, width, rail } = span;
  const taken = places.filter(hasCard);
  const write = cardTexts(rail ? [] : taken.map(({ card }) => card), { width, enlarged });
  return taken.map(({ card, y }) => {
    const { name, fact, cut, badge } = rail ? blank : write(card);
    const { id } = card;
    return { id, lane: lane.id, x, y: y - cardHalf, width, height: space.cardHeight, rail, name, fact, cut, badge };
  });
}

const blank: CardTexts = { name: '', fact: '', cut: false, badge: undefined };

function hasCard(place: Place): place is Place & { readonly card: LaneCard } {
  return place.card !== undefined;
}

function headersOf({ places, span }: Column): readonly SceneHeader[] {
  if (span.rail) return [];
  return places
    .filter(({ leads }) => leads)
    .flatMap((place) => {
      const group = place.card?.group;
      if (group === undefined) return [];
      const y = place.y - cardHalf - space.markReach - space.headerHeight;
      return [{ group, x: span.x, y, width: span.width, height: space.headerHeight }];
    });
}

/** Around the lanes of the host, wide enough for brackets beside its last lane, high enough for titles of folded lanes. */
function boxAround(columns: readonly Column[], brackets: readonly BracketsOfColumn[]): Box {
  const boxed = columns.filter(({ lane }) => lane.boxed);
  const x = Math.min(...boxed.map(({ span }) => span.x)) - space.boxPadding;
  const ends = boxed.map(({ index, span }) => span.x + span.width + boxInset(brackets[index]?.room ?? 0));
  const height = Math.max(
    lowestEdge(boxed) + space.boxPadding,
    ...columns.filter(({ span }) => span.rail).map(boxForTitle),
  );
  return { x, y: 0, width: Math.max(...ends) - x, height };
}

/** How high the box must be so that the title of a folded lane has room at least below all else. */
function boxForTitle({ lane, places }: Column): number {
  const ends = { top: space.boxTitle, bottom: lowestOf(places) };
  const length = textWidth(`${lane.title} ${countOf(places)}`, 12, 500);
  return uprightRoom(places, ends).room >= length ? 0 : ends.bottom + Math.ceil(length) + 2 * space.uprightMargin;
}

function lowestEdge(columns: readonly Column[]): number {
  return Math.max(0, ...columns.map(({ places }) => lowestOf(places)));
}

function lowestOf(places: readonly Place[]): number {
  return places.slice(-1).reduce((_, { y, half }) => y + half, 0);
}

function countOf(places: readonly Place[]): number {
  return places.filter(({ card }) => card !== undefined).length;
}

function laneOf({ lane, places, span }: Column, height: number, inner: Ends): SceneLane {
  const count = countOf(places);
  const upright = span.rail ? { upright: uprightRoom(places, inner) } : {};
  return { id: lane.id, title: lane.title, count, boxed: lane.boxed, ...span, y: 0, height, ...upright };
}

function withMark({ x, y, width, height }: Box): Box {
  return { x, y: y - space.markReach, width: width + space.markReach, height: height + space.markReach };
}

function wiresOf(grid: Grid, brackets: readonly BracketsOfColumn[], taken: () => readonly Box[]): readonly SceneWire[] {
  const routed = routeWires(
    grid,
    brackets.flatMap(({ placed }) => placed),
  );
  const { joints, labels } = placeLabels(routed, taken);
  return routed.map(({ wire, strands }) => {
    const { id, from, to } = wire;
    return { id, from, to, strands, label: labels.get(wire), joint: joints.get(wire) };
  });
}
