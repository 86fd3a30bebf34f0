import type { Card, LaneId, Picture, Wire } from '../core/merge/picture';
import { msg } from '../core/message';
import { asElementId } from '../core/model/elementId';

/** A card; `id` is that of the one element it stands for. */
export const aCard = (lane: LaneId, name: string, more: Partial<Card> = {}): Card => {
  const id = more.id ?? `link:n1/${name}`;
  const element = asElementId(id);
  return {
    id,
    elements: element === undefined ? [] : [element],
    kind: kinds[lane],
    lane,
    name,
    fact: [msg('')],
    reasons: [],
    face: 'plain',
    ...more,
  };
};

export const aWire = (from: Card, to: Card, more: Partial<Wire> = {}): Wire => ({
  id: `${from.id} ${to.id}`,
  from: from.id,
  to: to.id,
  links: [],
  face: 'observed',
  vlans: [],
  ...more,
});

export const aPicture = (cards: readonly Card[], wires: readonly Wire[], more: Partial<Picture> = {}): Picture => ({
  node: 'n1',
  title: msg('n1'),
  cards,
  wires,
  folds: [],
  vlans: [],
  ...more,
});

const kinds = {
  switch: 'lldpNeighbor',
  nic: 'nic',
  bond: 'bond',
  vlan: 'vlanIface',
  bridge: 'ovsBridge',
  physicalNetwork: 'bridgeMapping',
  network: 'ovnNetwork',
  vmNic: 'vmNic',
} as const;
