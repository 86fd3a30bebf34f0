import { redHatTextFallback, redHatTextPunctuation, redHatTextWidths } from './redHatTextWidths';

export type TextSize = 12 | 13 | 14;
export type TextWeight = 400 | 500;

const firstCode = 32;

/** Width in px of one line of Red Hat Text; a character that is not in the table counts as one em. */
export function textWidth(text: string, size: TextSize, weight: TextWeight): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character, weight);
  return (thousandths * size) / 1000;
}

function advance(character: string, weight: TextWeight): number {
  const listed = redHatTextWidths[weight][character.charCodeAt(0) - firstCode];
  return listed ?? redHatTextPunctuation.get(character)?.[weight] ?? redHatTextFallback;
}
