import { cutMiddle } from './cutMiddle';
import type { LaneCard, Wording } from './laneGraph';
import { nameCutter } from './nameCutter';
import type { SceneCard } from './scene';
import { space } from './space';
import { textWidth } from './textWidth';

export type CardTexts = Pick<SceneCard, 'name' | 'fact' | 'badge' | 'cut'>;

/** Below this many px a cut fact says nothing any more. */
const leastFact = 24;

/** The width of a lane, and how much larger than usual its second lines are written. */
export type TextRoom = { readonly width: number; readonly enlarged: number };

/** How to write the cards of a lane: with the longest fact that fits, the name cut when it must be. */
export function cardTexts(cards: readonly LaneCard[], { width, enlarged }: TextRoom): (card: LaneCard) => CardTexts {
  const names = cards.map(({ name }) => name);
  const cutName = nameCutter(names, width - space.cardPadding - space.icon, [13, 500]);
  return (card) => textsOf(card, (width - space.cardPadding) / enlarged, cutName(card.name));
}

function textsOf(card: LaneCard, room: number, name: string): CardTexts {
  const badge = card.badge === undefined ? undefined : { text: card.badge, width: badgeWidth(card.badge) };
  const fact = fitting(card.fact, room - (badge === undefined ? 0 : badge.width + space.badgeGap));
  return { name, fact, cut: name !== card.name, badge };
}

/**
 * Widths that a card would like its lane to have, without padding: with its longest wording and with its shortest. In a scene
 * that is drawn smaller texts are larger: `small` is its shortest wording there, `name` only what must be read.
 */
export type CardWidths = {
  readonly full: number;
  readonly short: number;
  readonly small: number;
  readonly name: number;
};

export function cardWidths(card: LaneCard): CardWidths {
  const bare = textWidth(card.name, 13, 500);
  const name = space.icon + bare;
  const badge = card.badge === undefined ? 0 : badgeWidth(card.badge);
  const line = (fact: string) => badge + (badge > 0 && fact !== '' ? space.badgeGap : 0) + textWidth(fact, 12, 400);
  const fact = line(shortest(card.fact));
  return {
    full: Math.max(name, card.fact.length === 1 ? fact : line(card.fact[0])),
    short: Math.max(name, fact),
    small: Math.max(space.icon + bare * nameEnlarged, fact / space.scaleOfAll),
    name: bare * nameEnlarged,
  };
}

/** How much larger names are in a scene that is drawn as small as it may be with all its texts, where no text is below 12 px. */
export const nameEnlarged = 12 / space.scaleOfAll / 13;

/** What a badge takes up where texts are enlarged. */
export function badgeRoom(text: string): number {
  return badgeWidth(text) / space.scaleOfAll;
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
  const fits = (text: string) => textWidth(text, 12, 400) <= room;
  const whole = wording.find(fits);
  if (whole !== undefined) return whole;
  const last = shortest(wording);
  const [start = last] = last.split(factSeparator);
  if (fits(start)) return start;
  return room < leastFact ? '' : cutMiddle(last, room, [12, 400]);
}

/** Between two things that a fact says: the second one goes before the first one is cut. */
const factSeparator = ' · ';
