import { cutMiddle } from './cutMiddle';
import type { LaneCard, Wording } from './laneGraph';
import type { SceneCard } from './scene';
import { space } from './space';
import { textWidth } from './textWidth';

export type CardTexts = Pick<SceneCard, 'name' | 'fact' | 'badge' | 'cut'>;

/** Below this many px a cut fact says nothing any more. */
const leastFact = 24;

/** What a card says in a lane of this width: the longest fact that fits, the name cut in the middle when it must be. */
export function cardTexts(card: LaneCard, width: number): CardTexts {
  const room = width - space.cardPadding;
  const name = cutMiddle(card.name, room - space.icon, [13, 500]);
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
