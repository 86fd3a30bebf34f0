import type { Card, Picture } from '../../../core/merge/picture';
import { asElementId } from '../../../core/model/elementId';
import type { NetworkMap } from '../../../core/model/networkMap';
import { RelationList } from './RelationList';
import { referrersOf } from './relationsOf';

type ReferrersProps = {
  readonly map: NetworkMap;
  readonly picture: Picture;
  readonly card: Card;
  readonly onSelect: (id: string) => void;
};

/** What is wired to it on the map, and what of other hosts names it. */
export const Referrers = ({ map, picture, card, onSelect }: ReferrersProps) => {
  const wired = picture.wires.filter(({ from }) => from === card.id).flatMap(({ to }) => elementsOf(picture, to));
  const named = card.elements.flatMap((id) => (map.from.get(id) ?? []).map(({ to }) => to));
  const relation = referrersOf(map, [...wired, ...named]);
  if (relation.others.length === 0) return null;
  return <RelationList relations={[relation]} host={picture.node} onSelect={onSelect} />;
};

/** The element that names a card, all of a folded one. */
const elementsOf = ({ cards }: Picture, cardId: string) => {
  const card = cards.find(({ id }) => id === cardId);
  const own = asElementId(cardId);
  return card?.face === 'folded' || own === undefined ? (card?.elements ?? []) : [own];
};
