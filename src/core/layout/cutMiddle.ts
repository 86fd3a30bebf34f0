import type { TextSize, TextWeight } from './textWidth';
import { textWidth } from './textWidth';

/** Stands for what was cut. */
export const ellipsis = '…';

/** The text as it is when it fits, else its two ends around an ellipsis, as much of them as fits; at worst the ellipsis alone. */
export function cutMiddle(text: string, width: number, font: readonly [TextSize, TextWeight]): string {
  if (textWidth(text, ...font) <= width) return text;
  const characters = Array.from(text);
  const widths = characters.map((character) => textWidth(character, ...font));
  let room = width - textWidth(ellipsis, ...font);
  let [head, tail] = [0, characters.length];
  // One more at the beginning, one more at the end, in turns.
  for (let atHead = true; ; atHead = !atHead) {
    room -= widths[atHead ? head : tail - 1] ?? 0;
    if (room < 0) break;
    if (atHead) head++;
    else tail--;
  }
  return [...characters.slice(0, head), ellipsis, ...characters.slice(tail)].join('');
}
