import { redHatTextFallback, redHatTextPunctuation, redHatTextWidths } from './redHatTextWidths';

export type TextSize = 12 | 13 | 14;
export type TextWeight = 400 | 500;

const firstCode = 32;

/** Width in px of one line of Red Hat Text; a character that is not in the table counts as one em. */
export function textWidth(text: string, size: TextSize, weight: TextWeight): number {
  const widths: readonly number[] = redHatTextWidths[weight];
  let thousandths = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    thousandths += widths[code - firstCode] ?? (isSecondHalf(code) ? 0 : rareWidth(text.charAt(index), weight));
  }
  return (thousandths * size) / 1000;
}

function rareWidth(character: string, weight: TextWeight): number {
  return redHatTextPunctuation.get(character)?.[weight] ?? redHatTextFallback;
}

/** Of a character that takes two codes: it counts with the first one. */
function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
