import { msg } from '../message';
import type { Message } from '../message';
import { cardSize } from './cardSize';
import type { Card, Picture } from './picture';
import { rowMaker } from './rows/rowMaker';
import type { RowMaker } from './rows/rowMaker';
import type { WireRow } from './wireRow';
import { worstStatus } from './worstStatus';

/**
 * The table twin of a picture: what look.md nests by wire. Every card is in it at least once; one that several wires lead
 * to hangs in several places.
 */
export const wireRows = (picture: Picture): readonly WireRow[] => {
  const make = rowMaker(picture);
  const roots: WireRow[] = [];
  const done = new Set<string>();
  const add = (card: Card): void => {
    if (done.has(card.id)) return;
    const row = make.row(card);
    note(row, done);
    roots.push(row);
  };
  picture.cards.filter((card) => isRootBridge(make, card)).forEach(add);
  for (const lane of ['bond', 'nic', 'bridge', 'vlan', 'physicalNetwork', 'switch', 'network', 'vmNic'] as const) {
    picture.cards.filter((card) => card.lane === lane).forEach(add);
  }
  const [others, rest] = [roots.filter(isIdle), roots.filter((row) => !isIdle(row))];
  return others.length === 0 ? rest : [...rest, otherNics(others)];
};

const note = (row: WireRow, done: Set<string>): void => {
  done.add(row.card.id);
  for (const child of row.children) note(child, done);
};

/** A bridge that does nothing but feed another one is a part of that one's uplink. */
const isRootBridge = (make: RowMaker, card: Card): boolean => {
  const below = make.below(card.id);
  return isBridge(card) && card.face !== 'ghost' && (below.length === 0 || !below.every(isBridge));
};

const isBridge = ({ kind }: Card): boolean => kind === 'ovsBridge' || kind === 'linuxBridge';

/** NICs, and bonds of NICs, that no network of VMs runs over. */
const isIdle = ({ card, children }: WireRow): boolean =>
  (card.lane === 'nic' || card.lane === 'bond') && card.face !== 'ghost' && !children.some(hasNetwork);

const hasNetwork = ({ card, children }: WireRow): boolean => card.lane === 'network' || children.some(hasNetwork);

const otherNics = (rows: readonly WireRow[]): WireRow => {
  const heading = msg('Other NICs');
  const fact = factOf(rows);
  const card: Card = {
    id: 'group:other-nics',
    elements: [],
    kind: 'nic',
    lane: 'nic',
    name: 'Other NICs',
    heading,
    fact: [fact],
    status: worstStatus(rows.map((row) => row.card)),
    reasons: rows.flatMap((row) => row.card.reasons),
    face: 'folded',
  };
  const nics = nicsIn(rows);
  return {
    key: card.id,
    card,
    level: 0,
    children: rows.map((row) => under(row, card.id)),
    kindName: nics === 1 ? msg('1 NIC') : msg('{{count}} NICs', { count: nics }),
    vlan: undefined,
    mtu: undefined,
    fact,
    switchPort: undefined,
  };
};

const under = (row: WireRow, parent: string): WireRow => ({
  ...row,
  key: `${parent} > ${row.key}`,
  level: row.level + 1,
  children: row.children.map((child) => under(child, parent)),
});

const nicsIn = (rows: readonly WireRow[]): number =>
  rows.reduce((sum, { card, children }) => sum + (card.kind === 'nic' ? cardSize(card) : 0) + nicsIn(children), 0);

const factOf = (rows: readonly WireRow[]): Message => {
  const unused = nicsIn(rows.filter(({ card, children }) => card.kind === 'nic' && children.every(isSwitch)));
  const used = nicsIn(rows) - unused;
  if (used === 0) return msg('{{unused}} unused', { unused });
  if (unused === 0) return msg('{{used}} without a VM network', { used });
  return msg('{{used}} without a VM network, {{unused}} unused', { used, unused });
};

const isSwitch = ({ card }: WireRow): boolean => card.lane === 'switch';
