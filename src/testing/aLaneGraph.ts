import type { Lane, LaneCard, LaneGraph, LaneWire } from '../core/layout/laneGraph';

type Cards = Readonly<Record<string, readonly (string | Partial<LaneCard>)[]>>;

/** The lanes of a host, in short: `nic` to `physnet` stand in the box. */
export const hostLanes: readonly Lane[] = [
  { id: 'switch', title: 'Switch ports', boxed: false },
  { id: 'nic', title: 'NICs', boxed: true },
  { id: 'bond', title: 'Bonds', boxed: true },
  { id: 'bridge', title: 'Bridges', boxed: true },
  { id: 'physnet', title: 'Physical networks', boxed: true },
  { id: 'network', title: 'Networks', boxed: false },
  { id: 'vm', title: 'VM NICs', boxed: false },
];

/** A card is named as its id; wires are written `from > to`, which is their id. */
export function aLaneGraph(cards: Cards, wires: readonly (string | Partial<LaneWire>)[] = []): LaneGraph {
  return {
    lanes: hostLanes,
    cards: Object.entries(cards).flatMap(([lane, list]) => list.map((card) => cardIn(lane, card))),
    wires: wires.map(wireOf),
    boxTitle: 'worker-3',
  };
}

function cardIn(lane: string, card: string | Partial<LaneCard>): LaneCard {
  const parts = typeof card === 'string' ? { id: card } : card;
  const id = parts.id ?? 'card';
  return { id, lane, name: id, fact: [''], order: id, ...parts };
}

function wireOf(wire: string | Partial<LaneWire>): LaneWire {
  const parts = typeof wire === 'string' ? { id: wire } : wire;
  const id = parts.id ?? '';
  const [from = '', to = ''] = id.split(' > ');
  return { id, from, to, strands: [], open: false, ...parts };
}
