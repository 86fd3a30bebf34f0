import type { Card, Picture } from './picture';

/** The card that stands for an element, or has that id: the one it names, else the first it is a part of. */
export const cardOf = (picture: Picture, elementId: string): Card | undefined =>
  picture.cards.find(({ id }) => id === elementId) ??
  picture.cards.find(({ elements }) => elements.some((id) => id === elementId));
