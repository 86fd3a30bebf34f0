import type { TextSize, TextWeight } from './textWidth';
import { textWidth } from './textWidth';

const ellipsis = '…';

/** The text as it is when it fits, else its two ends around an ellipsis, as much of them as fits; at worst the ellipsis alone. */
export function cutMiddle(text: string, width: number, font: readonly [TextSize, TextWeight]): string {
  if (textWidth(text, ...font) <= width) return text;
  const characters = Array.from(text);
  let fits = 0;
  let tooMany = characters.length;
  while (tooMany - fits > 1) {
    const kept = Math.floor((fits + tooMany) / 2);
    if (textWidth(ends(characters, kept), ...font) <= width) fits = kept;
    else tooMany = kept;
  }
  return ends(characters, fits);
}

function ends(characters: readonly string[], kept: number): string {
  const head = Math.ceil(kept / 2);
  const tail = kept - head;
  return [...characters.slice(0, head), ellipsis, ...characters.slice(characters.length - tail)].join('');
}
