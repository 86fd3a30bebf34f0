import { cardTexts } from './cardTexts';
import { boxInset, gapNeeds } from './gapNeeds';
import type { LaneGraph, LayoutOptions } from './laneGraph';
import { laneWidths } from './laneWidths';
import { gridOf } from './rows/gridOf';
import { orderRows } from './rows/orderRows';
import type { Column, Grid } from './rows/place';
import { placeRows } from './rows/placeRows';
import type { Box, Scene, SceneCard, SceneHeader, SceneLane, SceneWire } from './scene';
import { cardHalf, space } from './space';
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
  const cards = grid.columns.flatMap(cardsOf);
  const headers = grid.columns.flatMap(headersOf);
  const box = boxTitle === undefined ? undefined : { ...boxAround(grid.columns, brackets), title: boxTitle };
  const height = Math.max(options.minHeight ?? 0, lowestEdge(grid.columns) + space.boxPadding + space.margin);
  const inner = { top: box === undefined ? 0 : space.boxTitle, bottom: lowestEdge(grid.columns) };
  const lanes = grid.columns.map((column) => laneOf(column, height, inner));
  const title = box === undefined ? [] : [{ ...box, height: space.boxTitle }];
  const wires = wiresOf(grid, brackets, () => [...cards.map(withMark), ...headers, ...title]);
  return { width, height, lanes, cards, wires, headers, ...(box && { box }) };
}

function cardsOf({ lane, places, span }: Column): readonly SceneCard[] {
  const { x, width, rail } = span;
  const cards = rail ? [] : places.flatMap(({ card }) => card ?? []);
  const write = cardTexts(cards, width);
  return places.flatMap(({ card, y }) => {
    if (card === undefined) return [];
    const texts = rail ? { name: '', fact: '', cut: false } : write(card);
    return [{ id: card.id, lane: lane.id, x, y: y - cardHalf, width, height: space.cardHeight, rail, ...texts }];
  });
}

function headersOf({ places, span }: Column): readonly SceneHeader[] {
  if (span.rail) return [];
  return places.flatMap((place) => {
    const group = place.card?.group;
    if (group === undefined || !place.leads) return [];
    const y = place.y - cardHalf - space.markReach - space.headerHeight;
    return [{ group, x: span.x, y, width: span.width, height: space.headerHeight }];
  });
}

/** Around the lanes of the host, wide enough for brackets beside its last lane. */
function boxAround(columns: readonly Column[], brackets: readonly BracketsOfColumn[]): Box {
  const boxed = columns.filter(({ lane }) => lane.boxed);
  const x = Math.min(...boxed.map(({ span }) => span.x)) - space.boxPadding;
  const ends = boxed.map(({ index, span }) => span.x + span.width + boxInset(brackets[index]?.room ?? 0));
  return { x, y: 0, width: Math.max(...ends) - x, height: lowestEdge(boxed) + space.boxPadding };
}

function lowestEdge(columns: readonly Column[]): number {
  return Math.max(0, ...columns.flatMap(({ places }) => places.slice(-1).map(({ y, half }) => y + half)));
}

function laneOf({ lane, places, span }: Column, height: number, inner: Ends): SceneLane {
  const count = places.filter(({ card }) => card !== undefined).length;
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
    const label = labels.get(wire);
    const joint = joints.get(wire);
    return { id, from, to, strands, ...(label && { label }), ...(joint && { joint }) };
  });
}
