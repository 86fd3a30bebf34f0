import { cutMiddle } from './cutMiddle';
import type { TextSize, TextWeight } from './textWidth';
import { textWidth } from './textWidth';

type Font = readonly [TextSize, TextWeight];

const ellipsis = '…';

/**
 * Cuts names that stand one below the other, each in the middle where it is too wide. A name that could then be read as
 * another one of them keeps the part by which they differ instead, as far as the width allows.
 */
export function nameCutter(names: readonly string[], width: number, font: Font): (name: string) => string {
  const cut = [...new Set(names)].filter((name) => textWidth(name, ...font) > width);
  return (name) => {
    const text = cutMiddle(name, width, font);
    if (text === name) return name;
    const gap = text.indexOf(ellipsis);
    const [head, tail] = [text.slice(0, gap), text.slice(gap + 1)];
    const others = cut.filter((other) => other !== name && other.startsWith(head) && other.endsWith(tail));
    if (others.length === 0) return text;
    const letters = Array.from(name);
    const differ = difference(
      letters,
      others.map((other) => Array.from(other)),
    );
    return cutAround(letters, differ, { width, font }) ?? text;
  };
}

type Letters = readonly string[];
type Span = { readonly from: number; readonly to: number };
type Room = { readonly width: number; readonly font: Font };

/** Where a name is not as the others are. */
function difference(name: Letters, others: readonly Letters[]): Span {
  const from = Math.min(...others.map((other) => commonStart(name, other)));
  const backwards = [...name].reverse();
  const most = Math.min(...others.map((other) => commonStart(backwards, [...other].reverse())));
  return { from, to: Math.max(from + 1, name.length - most) };
}

function commonStart(a: Letters, b: Letters): number {
  const differs = a.findIndex((letter, index) => letter !== b[index]);
  return differs === -1 ? a.length : differs;
}

/** The longest of what leaves out something behind the part to keep, before it, or on both sides. */
function cutAround(name: Letters, { from, to }: Span, { width, font }: Room): string | undefined {
  const join = (letters: Letters) => letters.join('');
  const before = (kept: number) => (kept >= from ? join(name.slice(0, from)) : join(name.slice(0, kept)) + ellipsis);
  const behind = (kept: number) =>
    kept >= name.length - to ? join(name.slice(to)) : ellipsis + join(name.slice(name.length - kept));
  const part = join(name.slice(from, to));
  const candidates = [
    ...name.map((_, kept) => before(Infinity) + part + behind(kept)),
    ...name.map((_, kept) => before(kept) + part + behind(Infinity)),
    ...name.map((_, kept) => before(kept) + part + behind(kept)),
  ];
  return candidates
    .filter((text) => textWidth(text, ...font) <= width)
    .reduce<string | undefined>(
      (best, text) => (best === undefined || text.length > best.length ? text : best),
      undefined,
    );
}
