import { cutMiddle } from './cutMiddle';
import type { LaneCard, Wording } from './laneGraph';
import { nameCutter } from './nameCutter';
import type { SceneCard } from './scene';
import { space } from './space';
import { textWidth } from './textWidth';

export type CardTexts = Pick<SceneCard, 'name' | 'fact' | 'badge' | 'cut'>;

/** Below this many px a cut fact says nothing any more. */
const leastFact = 24;

/** How to write the cards of a lane of this width: with the longest fact that fits, the name cut when it must be. */
export function cardTexts(cards: readonly LaneCard[], width: number): (card: LaneCard) => CardTexts {
  const names = cards.map(({ name }) => name);
  const cutName = nameCutter(names, width - space.cardPadding - space.icon, [13, 500]);
  return (card) => textsOf(card, width - space.cardPadding, cutName(card.name));
}

function textsOf(card: LaneCard, room: number, name: string): CardTexts {
  const badge = card.badge === undefined ? undefined : { text: card.badge, width: badgeWidth(card.badge) };
  const fact = fitting(card.fact, room - (badge === undefined ? 0 : badge.width + space.badgeGap));
  return { name, fact, cut: name !== card.name, ...(badge && { badge }) };
}

/** Widths that a card would like its lane to have, without padding: with its longest wording and with its shortest. */
export function cardWidths(card: LaneCard): { readonly full: number; readonly short: number } {
  const name = space.icon + textWidth(card.name, 13, 500);
  const badge = card.badge === undefined ? 0 : badgeWidth(card.badge);
  const line = (fact: string) => badge + (badge > 0 && fact !== '' ? space.badgeGap : 0) + textWidth(fact, 12, 400);
  return { full: Math.max(name, line(card.fact[0])), short: Math.max(name, line(shortest(card.fact))) };
}

export function pillWidth(text: string): number {
  return Math.ceil(textWidth(text, 12, 400)) + space.pill;
}

export function shortest(wording: Wording): string {
  return wording.reduce((_, text) => text);
}

function badgeWidth(text: string): number {
  return Math.ceil(textWidth(text, 12, 500)) + space.pill;
}

function fitting(wording: Wording, room: number): string {
  const fits = wording.find((text) => textWidth(text, 12, 400) <= room);
  if (fits !== undefined) return fits;
  return room < leastFact ? '' : cutMiddle(shortest(wording), room, [12, 400]);
}
