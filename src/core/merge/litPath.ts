import { cardOf } from './cardOf';
import type { Card, Picture, Wire } from './picture';
import { tagAbove } from './tagAbove';
import type { Tag } from './tagAbove';

/** Ids of cards and of wires. */
export type LitPath = { readonly cards: ReadonlySet<string>; readonly wires: ReadonlySet<string> };

/**
 * The whole path of a card to both ends: all that hangs on it, and towards the switch only what carries it. `id` is a card's
 * or an element's; an unknown one lights nothing.
 */
export const litPath = (picture: Picture, id: string): LitPath => {
  const card = cardOf(picture, id);
  if (!card) return { cards: new Set(), wires: new Set() };
  const above = pathAbove(picture, card);
  const cards = new Set(above.cards);
  const wires = new Set(above.wires);
  descend(picture, card, (wire) => {
    cards.add(wire.to);
    wires.add(wire.id);
  });
  return { cards, wires };
};

/** The paths of several cards as one. */
export const jointPath = (picture: Picture, ids: readonly string[]): LitPath => {
  const paths = ids.map((id) => litPath(picture, id));
  return {
    cards: new Set(paths.flatMap(({ cards }) => [...cards])),
    wires: new Set(paths.flatMap(({ wires }) => [...wires])),
  };
};

/** A card and what carries it, up to the switch. */
export const pathAbove = (picture: Picture, card: Card): LitPath => {
  const cards = new Set([card.id]);
  const wires = new Set<string>();
  climb(picture, card, (wire) => {
    cards.add(wire.from);
    wires.add(wire.id);
  });
  return { cards, wires };
};

type Visit = (wire: Wire) => void;

const climb = ({ cards, wires }: Picture, start: Card, visit: Visit): void => {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const into = grouped(wires, ({ to }) => to);
  const seen = new Set<string>();
  const open: { card: Card; tag: Tag }[] = [{ card: start, tag: 'any' }];
  for (let at = open.pop(); at; at = open.pop()) {
    const tag = at.card.vlan ?? at.tag;
    const key = `${tag} ${at.card.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const wire of into.get(at.card.id) ?? []) {
      const card = byId.get(wire.from);
      const above = tagAbove({ links: wire.links, fromLane: card?.lane }, tag);
      if (!card || above === undefined) continue;
      visit(wire);
      open.push({ card, tag: above });
    }
  }
};

/** A bridge's patch into br-int leads to that bridge and no further: the rest of br-int is not its own. */
const descend = ({ wires }: Picture, start: Card, visit: Visit): void => {
  const outOf = grouped(wires, ({ from }) => from);
  const seen = new Set<string>();
  const open = [start.id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const wire of outOf.get(at) ?? []) {
      visit(wire);
      if (wire.links.length === 0 || wire.links.some(({ patch }) => patch !== 'localnet')) open.push(wire.to);
    }
  }
};

const grouped = (wires: readonly Wire[], end: (wire: Wire) => string): ReadonlyMap<string, readonly Wire[]> => {
  const groups = new Map<string, Wire[]>();
  for (const wire of wires) {
    const group = groups.get(end(wire));
    if (group) group.push(wire);
    else groups.set(end(wire), [wire]);
  }
  return groups;
};
