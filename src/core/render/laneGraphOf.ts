import type { LaneCard, LaneGraph, LaneWire, Wording } from '../layout/laneGraph';
import { laneIds } from '../merge/picture';
import type { Card, LaneId, Picture, Wire } from '../merge/picture';
import { msg } from '../message';
import type { Message, Say } from '../message';

export type LaneGraphOptions = {
  /** One strand for each VLAN on a wire, instead of one neutral line. */
  readonly coloured?: boolean | undefined;
};

/** A picture in the reader's language, ready for layout. */
export const laneGraphOf = (picture: Picture, say: Say, { coloured = false }: LaneGraphOptions = {}): LaneGraph => ({
  lanes: laneIds.map((id) => ({ id, title: say(laneTitles[id]), boxed: boxed.has(id), yields: yields[id] })),
  cards: picture.cards.map((card) => laneCard(card, say)),
  wires: picture.wires.map((wire) => laneWire(wire, say, coloured)),
  boxTitle: say(picture.title),
});

export const laneTitles: Readonly<Record<LaneId, Message>> = {
  switch: msg('Switch ports'),
  nic: msg('NICs'),
  bond: msg('Bonds'),
  vlan: msg('VLAN interfaces'),
  bridge: msg('Bridges'),
  physicalNetwork: msg('Physical networks'),
  network: msg('Networks'),
  vmNic: msg('VM NICs'),
};

/** What a VLAN badge says. */
export const vlanBadge = (vlan: number | 'untagged'): Message =>
  vlan === 'untagged' ? msg('untagged') : msg('VLAN {{vlan}}', { vlan });

/** Which lanes fold even on the lit path: the bridge beside a physical network and the NICs of a bond tell of them. */
const yields: Readonly<Partial<Record<LaneId, number>>> = { physicalNetwork: 1, bond: 2, vlan: 3 };

/** Lanes of what is inside the host. */
const boxed: ReadonlySet<LaneId> = new Set<LaneId>(['nic', 'bond', 'vlan', 'bridge', 'physicalNetwork']);

const laneCard = (card: Card, say: Say): LaneCard => ({
  id: card.id,
  lane: card.lane,
  name: card.heading === undefined ? card.name : say(card.heading),
  // Beside a badge the fact may go when there is no room for both.
  fact: card.vlan === undefined ? wording(card.fact, say) : [...wording(card.fact, say), ''],
  badge: card.vlan === undefined ? undefined : say(vlanBadge(card.vlan)),
  group: card.lane === 'vmNic' ? card.namespace : undefined,
  order: `${card.namespace ?? ''}/${card.name}`,
});

const laneWire = (wire: Wire, say: Say, coloured: boolean): LaneWire => ({
  id: wire.id,
  from: wire.from,
  to: wire.to,
  strands: coloured ? wire.vlans.map(String) : [],
  label: wire.label && { wording: wording(wire.label.text, say), rank: labelRanks[wire.label.kind] },
  open: wire.face === 'open',
});

/** What must be said first when there is room for one. */
const labelRanks = { pending: 5, inferred: 4, mtu: 3, vlan: 2, trunk: 1 };

const wording = ([longest, ...shorter]: readonly [Message, ...Message[]], say: Say): Wording => [
  say(longest),
  ...shorter.map(say),
];
