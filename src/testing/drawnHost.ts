import { hostPicture } from '../core/merge/hostPicture';
import type { Card, Picture, PictureOptions, Wire } from '../core/merge/picture';
import { english } from '../core/message';
import type { NetworkMap } from '../core/model/networkMap';

/** The picture of host n1, unless told otherwise. */
export const drawnHost = (
  map: NetworkMap,
  {
    node = 'n1',
    plumbing = false,
    open = [],
  }: Partial<Omit<PictureOptions, 'open'> & { open: readonly string[] }> = {},
): Picture => hostPicture(map, { node, plumbing, open: new Set(open) });

/** The one card of that name; throws when there are none or several. */
export const cardNamed = ({ cards }: Picture, name: string): Card => {
  const [card, ...others] = cards.filter((some) => some.name === name);
  if (card === undefined || others.length > 0) throw new Error(`${1 + others.length} cards are called ${name}`);
  return card;
};

/** Cards of a lane by name. */
export const namesIn = ({ cards }: Picture, lane: Card['lane']): readonly string[] =>
  cards.filter((card) => card.lane === lane).map(({ name }) => name);

/** A card's mark and the reasons for it, as a person reads them. */
export const markOf = (picture: Picture, name: string): readonly (string | undefined)[] => {
  const { status, reasons } = cardNamed(picture, name);
  return [status, ...reasons.map(english)];
};

/** The wordings of a card's fact. */
export const factsOf = (picture: Picture, name: string): readonly string[] =>
  cardNamed(picture, name).fact.map(english);

/** Wires as `from → to`, followed by the face unless observed, the VLANs and the longest label. */
export const wiresOf = (picture: Picture): readonly string[] => {
  const nameOf = new Map(picture.cards.map(({ id, name }) => [id, name]));
  const text = ({ from, to, face, vlans, label }: Wire): string =>
    [
      `${nameOf.get(from) ?? from} → ${nameOf.get(to) ?? to}`,
      ...(face === 'observed' ? [] : [face]),
      ...(vlans.length === 0 ? [] : [`[${vlans.join(' ')}]`]),
      ...(label === undefined ? [] : [`"${english(label.text[0])}"`]),
    ].join(' ');
  return picture.wires.map(text).sort();
};

/** The wire between two cards, as `wiresOf` writes it. */
export const wireBetween = (picture: Picture, from: string, to: string): string | undefined =>
  wiresOf(picture).find((wire) => wire === `${from} → ${to}` || wire.startsWith(`${from} → ${to} `));
