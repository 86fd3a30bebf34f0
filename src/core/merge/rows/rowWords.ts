import { english, msg } from '../../message';
import type { Message } from '../../message';
import { cardSize } from '../cardSize';
import { kindName } from '../../model/kindName';
import type { Card } from '../picture';
import type { WireRow } from '../wireRow';

type Nest = Pick<WireRow, 'card' | 'children'>;

/** `tags`: VLANs of the networks of VMs that run over the card, `untagged` among them. */
type Place = { readonly isUplink: boolean; readonly tags: ReadonlySet<number | 'untagged'> };

/** The cells of a row that are words. */
export const rowWords = (
  row: Nest,
  place: Place,
): Pick<WireRow, 'kindName' | 'vlan' | 'mtu' | 'fact' | 'switchPort'> => ({
  kindName: kindOf(row.card, place.isUplink),
  vlan: vlanOf(row.card, place.tags),
  mtu: row.card.mtu,
  fact: factOf(row),
  switchPort: switchPortOf(row),
});

const kindOf = (card: Card, isUplink: boolean): Message => {
  if (card.face === 'ghost') return card.heading ? msg('Missing') : card.fact[0];
  if (card.face === 'folded' && card.kind === 'nic') return msg('NICs');
  if (card.face === 'folded') return msg('VM NICs, {{namespace}}', { namespace: card.namespace ?? '' });
  if (card.kind === 'vmNic') return msg('VM NIC, {{namespace}}', { namespace: card.namespace ?? '' });
  if (card.lane === 'network' && card.kind !== 'podNetwork' && card.kind !== 'serviceNetwork') return card.fact[0];
  if (isUplink && (card.kind === 'bond' || card.kind === 'ovsBond')) return msg('Bond, uplink');
  return kindName(card.kind);
};

const vlanOf = ({ vlan, lane }: Card, tags: ReadonlySet<number | 'untagged'>): Message | undefined => {
  const [only] = vlan === undefined ? tags : [vlan];
  if (lane === 'physicalNetwork' || only === undefined) return undefined;
  if (vlan === undefined && tags.size > 1) return msg('trunk');
  return only === 'untagged' ? msg('untagged') : msg('{{vlan}}', { vlan: only });
};

const factOf = ({ card, children }: Nest): Message => {
  if (card.face === 'ghost' && card.kind === 'bridgeMapping') return msg('No bridge mapping on this host');
  const below = children.filter((child) => child.card.lane !== 'nic' && child.card.lane !== 'bond');
  const networks = count(below, ({ lane }) => lane === 'network');
  const nics = count(below, ({ lane }) => lane === 'vmNic');
  if (card.lane === 'bridge' && networks > 0) {
    return msg('Networks: {{networks}}, VM NICs: {{nics}}', { networks, nics });
  }
  return card.fact[0];
};

const count = (rows: readonly WireRow[], counts: (card: Card) => boolean): number => {
  const counted = new Map(cardsIn(rows).map((card) => [card.id, counts(card) ? cardSize(card) : 0]));
  return [...counted.values()].reduce((sum, size) => sum + size, 0);
};

const cardsIn = (rows: readonly WireRow[]): readonly Card[] =>
  rows.flatMap(({ card, children }) => [card, ...cardsIn(children)]);

/** Switch and port at the other end of a NIC's cable. */
const switchPortOf = ({ card, children }: Nest): string | undefined => {
  if (card.lane !== 'nic') return undefined;
  const ports = children.filter((child) => child.card.lane === 'switch').map((child) => child.card);
  return ports.length === 0 ? undefined : ports.map(({ name, fact }) => `${name} ${english(fact[0])}`).join(', ');
};
