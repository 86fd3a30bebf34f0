import { homeNode } from '../../core/merge/homeNode';
import { jointPath } from '../../core/merge/litPath';
import type { LitPath } from '../../core/merge/litPath';
import type { Card, Picture } from '../../core/merge/picture';
import { asElementId } from '../../core/model/elementId';
import type { Element, ElementOf } from '../../core/model/element';
import type { NetworkMap } from '../../core/model/networkMap';

/** What a selection means in a picture. */
export type Selection =
  | { readonly kind: 'none' }
  /** The cards that stand for it, and all that hangs on their paths; `vm` when it is a VM as a whole. */
  | {
      readonly kind: 'drawn';
      readonly cards: readonly Card[];
      readonly lit: LitPath;
      readonly vm?: ElementOf<'vm'> | undefined;
    }
  /** It exists, but this host's picture has no card for it; `node` is a host whose picture may. */
  | { readonly kind: 'elsewhere'; readonly element: Element; readonly node: string | undefined }
  | { readonly kind: 'unknown'; readonly id: string };

/** Finds the cards for an id of a card or of an element. A VM is all of its NICs. */
export const selectionOf = (map: NetworkMap, picture: Picture, id: string | undefined): Selection => {
  if (id === undefined) return { kind: 'none' };
  const cards = cardsFor(map, picture, id);
  const elementId = asElementId(id);
  const element = elementId && map.elements.get(elementId);
  if (cards.length > 0) {
    const ids = cards.map((card) => card.id);
    return { kind: 'drawn', cards, lit: jointPath(picture, ids), ...(element?.kind === 'vm' && { vm: element }) };
  }
  if (element === undefined) return { kind: 'unknown', id };
  const node = homeNode(map, element.id);
  return { kind: 'elsewhere', element, node: node === picture.node ? undefined : node };
};

const cardsFor = (map: NetworkMap, picture: Picture, id: string): readonly Card[] => {
  const exact = picture.cards.filter((card) => card.id === id);
  if (exact.length > 0) return exact;
  const standing = picture.cards.filter(({ elements }) => elements.some((element) => element === id));
  if (standing.length > 0) return standing;
  const elementId = asElementId(id);
  const nics = (elementId && map.to.get(elementId)) ?? [];
  const ofVm = new Set(nics.filter(({ rule }) => rule === 'L-61').map(({ from }) => from));
  return picture.cards.filter(({ elements }) => elements.some((element) => ofVm.has(element)));
};
