import type { Card, Picture, Wire } from '../picture';
import type { WireRow } from '../wireRow';
import { rowWords } from './rowWords';

/** Makes rows of one picture. */
export type RowMaker = {
  /** A card with all that carries it and all that hangs on it. */
  readonly row: (card: Card) => WireRow;
  /** Cards that its wires lead to, away from the switch. */
  readonly below: (id: string) => readonly Card[];
};

/**
 * Nests a picture by its wires: first what a card is fed by, towards the switch; then what it feeds, towards the VMs. The patch
 * of a localnet into br-int nests nothing: what runs there hangs on the mapping already.
 */
export const rowMaker = ({ cards, wires: all }: Picture): RowMaker => {
  const wires = all.filter(({ links }) => links.length === 0 || links.some(({ patch }) => patch !== 'localnet'));
  const byId = new Map(cards.map((card) => [card.id, card]));
  const place = new Map(cards.map(({ id }, index) => [id, index]));
  const ordered = (list: readonly string[]): readonly Card[] =>
    [...list].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)).flatMap((id) => byId.get(id) ?? []);
  const above = neighbours(
    wires,
    ({ to }) => to,
    ({ from }) => from,
  );
  const below = neighbours(
    wires,
    ({ from }) => from,
    ({ to }) => to,
  );

  const make = (card: Card, parents: readonly Card[], way: 'both' | 'up' | 'down'): WireRow => {
    const path = [...parents, card];
    const isNew = ({ id }: Card): boolean => path.every((other) => other.id !== id);
    const fed = way === 'down' ? [] : ordered(above.get(card.id) ?? []).filter(isNew);
    const hung = way === 'up' ? [] : ordered(below.get(card.id) ?? []).filter(isNew);
    const children = [
      ...fed.map((child) => make(child, path, 'up')),
      ...hung.map((child) => make(child, path, 'down')),
    ];
    const isUplink = way === 'up' && card.lane !== 'switch';
    const row = { key: path.map(({ id }) => id).join(' > '), card, level: parents.length, children };
    return { ...row, ...rowWords(row, { isUplink, tags: tagsAt(card) }) };
  };
  const untagged = untaggedCards(cards, above, below);
  const tags = tagsByCard(wires);
  const tagsAt = ({ id }: Card): ReadonlySet<number | 'untagged'> => {
    const found = tags.get(id) ?? [];
    return new Set<number | 'untagged'>(untagged.has(id) ? [...found, 'untagged'] : found);
  };
  return { row: (card) => make(card, [], 'both'), below: (id) => ordered(below.get(id) ?? []) };
};

type End = (wire: Wire) => string;

/** VLANs of the wires at a card; of a VLAN interface the one that it puts on. */
const tagsByCard = (wires: readonly Wire[]): ReadonlyMap<string, readonly number[]> => {
  const tags = new Map<string, Set<number>>();
  for (const { from, to, vlans } of wires) {
    for (const id of [from, to]) tags.set(id, new Set([...(tags.get(id) ?? []), ...vlans]));
  }
  const found = new Map([...tags].map(([id, set]) => [id, [...set].sort((a, b) => a - b)]));
  for (const { to, links } of wires) {
    const tag = links.find(({ rule }) => rule === 'L-05')?.vlan;
    if (tag !== undefined) found.set(to, [tag]);
  }
  return found;
};

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Cards on the path of a network without a tag. */
const untaggedCards = (cards: readonly Card[], above: Neighbours, below: Neighbours): ReadonlySet<string> => {
  const networks = cards.filter(({ vlan }) => vlan === 'untagged').map(({ id }) => id);
  return new Set([...reached(networks, above), ...reached(networks, below)]);
};

const reached = (start: readonly string[], next: Neighbours): ReadonlySet<string> => {
  const found = new Set(start);
  for (const id of found) for (const other of next.get(id) ?? []) found.add(other);
  return found;
};

const neighbours = (wires: readonly Wire[], near: End, far: End): Neighbours => {
  const lists = new Map<string, string[]>();
  for (const wire of wires) {
    const list = lists.get(near(wire));
    if (list) list.push(far(wire));
    else lists.set(near(wire), [far(wire)]);
  }
  return lists;
};
