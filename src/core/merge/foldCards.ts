import { msg } from '../message';
import type { Message } from '../message';
import { worstStatus } from './worstStatus';
import type { Card, Fold, Picture, Wire } from './picture';
import type { HostScope } from './scope/hostScope';
import { podNetworkFold } from './scope/hostScope';

type Drawing = Pick<Picture, 'cards' | 'wires'>;

/** VM NICs of one network and namespace that are drawn one by one. */
const vmNicsDrawn = 12;

/** Puts one card in the place of many: NICs that nothing uses, crowds of VM NICs; unless their key is open. */
export const foldCards = (
  scope: HostScope,
  drawing: Drawing,
  open: ReadonlySet<string>,
): Pick<Picture, 'cards' | 'wires' | 'folds'> => {
  const crowds = [...unusedNics(drawing), ...vmCrowds(drawing)].filter(({ key }) => !open.has(key));
  const folded = crowds.reduce<Drawing>(fold, drawing);
  const pods = podFold(scope);
  return { ...folded, folds: [...crowds.map(({ key, text }) => ({ key, text })), ...(pods ? [pods] : [])] };
};

type Crowd = {
  readonly key: string;
  readonly cards: readonly [Card, ...Card[]];
  readonly heading: Message;
  readonly name: string;
  readonly text: Message;
};

const unusedNics = ({ cards, wires }: Drawing): readonly Crowd[] => {
  const used = new Set(wires.flatMap(({ from, to }) => [from, to]));
  const [first, ...others] = cards.filter(({ id, kind, face }) => kind === 'nic' && face === 'plain' && !used.has(id));
  if (first === undefined || others.length === 0) return [];
  const count = 1 + others.length;
  const text = msg('{{count}} unused NICs', { count });
  const heading = msg('{{count}} unused', { count });
  return [{ key: 'unused-nics', cards: [first, ...others], heading, name: `${count} unused`, text }];
};

const vmCrowds = ({ cards, wires }: Drawing): readonly Crowd[] => {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const networkOf = new Map(wires.map(({ from, to }) => [to, byId.get(from)]));
  const groups = new Map<string, Group>();
  for (const card of cards.filter(({ lane }) => lane === 'vmNic')) {
    const network = networkOf.get(card.id);
    const { namespace = '' } = card;
    if (network === undefined) continue;
    const key = `vm-nics/${encodeURIComponent(network.id)}/${encodeURIComponent(namespace)}`;
    const group = groups.get(key);
    groups.set(key, { network: network.name, namespace, cards: group ? [...group.cards, card] : [card] });
  }
  return [...groups].filter(([, group]) => group.cards.length > vmNicsDrawn).map(vmCrowd);
};

type Group = { readonly network: string; readonly namespace: string; readonly cards: Crowd['cards'] };

const vmCrowd = ([key, { network, namespace, cards }]: readonly [string, Group]): Crowd => {
  const count = cards.length;
  const text = msg('{{count}} VM NICs of {{network}} in {{namespace}}', { count, network, namespace });
  return { key, cards, heading: msg('{{count}} VM NICs', { count }), name: `${count} VM NICs`, text };
};

const podFold = ({ podGuests }: HostScope): Fold | undefined => {
  const count = podGuests.length;
  if (count === 0) return undefined;
  const text = count === 1 ? msg('pod network of 1 VM') : msg('pod network of {{count}} VMs', { count });
  return { key: podNetworkFold, text };
};

const fold = ({ cards, wires }: Drawing, crowd: Crowd): Drawing => {
  const members = new Set(crowd.cards.map(({ id }) => id));
  const card = foldedCard(crowd);
  const at = cards.findIndex(({ id }) => members.has(id));
  const kept = [...cards.slice(0, at), card, ...cards.slice(at)].filter(({ id }) => !members.has(id));
  const merged = new Map<string, Wire>();
  for (const wire of wires) {
    const moved = members.has(wire.to) ? { ...wire, id: `${wire.from} > ${card.id}`, to: card.id } : wire;
    const present = merged.get(moved.id);
    merged.set(moved.id, present ? joined(present, moved) : moved);
  }
  return { cards: kept, wires: [...merged.values()] };
};

const foldedCard = ({ key, cards, heading, name }: Crowd): Card => {
  const [first] = cards;
  const names = cards.map((card) => card.name);
  const status = worstStatus(cards);
  const told = cards.filter((card) => card.status === status && status !== 'ok').flatMap(({ reasons }) => reasons);
  return {
    id: `fold:${key}`,
    elements: cards.flatMap(({ elements }) => elements),
    kind: first.kind,
    lane: first.lane,
    name,
    heading,
    fact: [msg('{{names}}', { names: names.slice(0, 4).join(', ') })],
    status,
    reasons: distinct(told).slice(0, 3),
    face: 'folded',
    namespace: first.namespace,
  };
};

const distinct = (messages: readonly Message[]): readonly Message[] => [
  ...new Map(messages.map((message) => [JSON.stringify(message), message])).values(),
];

/** A line for many keeps the plainest face that any of them has. */
const joined = (a: Wire, b: Wire): Wire => ({
  ...a,
  links: [...a.links, ...b.links],
  face: a.face === b.face ? a.face : 'observed',
  vlans: [...new Set([...a.vlans, ...b.vlans])].sort((x, y) => x - y),
  label: a.face === b.face ? a.label : undefined,
});
