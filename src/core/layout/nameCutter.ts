import { cutMiddle, ellipsis } from './cutMiddle';
import { CutNames } from './cutNames';
import type { TextSize, TextWeight } from './textWidth';
import { textWidth } from './textWidth';

type Font = readonly [TextSize, TextWeight];

/**
 * Cuts names that stand one below the other, each in the middle where it is too wide. A name that could then be read as
 * another one of them is cut elsewhere, so that it keeps what tells it apart; where that has no room, what of its end has.
 */
export function nameCutter(names: readonly string[], width: number, font: Font): (name: string) => string {
  const tooWide = names.filter((name) => textWidth(name, ...font) > width);
  if (tooWide.length === 0) return (name) => name;
  const all = new CutNames(tooWide);
  return (name) => {
    const text = cutMiddle(name, width, font);
    if (text === name) return name;
    const rivals = all.rivals(text, name);
    if (rivals.length === 0) return text;
    const letters = Array.from(name);
    const differ = difference(
      letters,
      rivals.map((other) => Array.from(other)),
    );
    const room = { width, font };
    return (
      longestFirst(cutOnce(letters, room)).find((cutName) => all.rivals(cutName, name).length === 0) ??
      longestFirst(cutAround(letters, differ, room))[0] ??
      endOf(letters, differ, room) ??
      text
    );
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

/** Each beginning with as much of the end as has room beside it. */
function cutOnce(name: Letters, { width, font }: Room): readonly string[] {
  const widths = name.map((letter) => textWidth(letter, ...font));
  const texts: string[] = [];
  let room = width - textWidth(ellipsis, ...font);
  for (const [kept, letter] of widths.entries()) {
    if (room < 0) break;
    let start = name.length;
    for (let rest = room - (widths[start - 1] ?? 0); start > kept && rest >= 0; rest -= widths[start - 1] ?? 0) start--;
    texts.push(name.slice(0, kept).join('') + ellipsis + name.slice(start).join(''));
    room -= letter;
  }
  return texts;
}

/** What leaves out something behind the part to keep, before it, or on both sides. */
function cutAround(name: Letters, { from, to }: Span, { width, font }: Room): readonly string[] {
  const join = (letters: Letters) => letters.join('');
  const before = (kept: number) => (kept >= from ? join(name.slice(0, from)) : join(name.slice(0, kept)) + ellipsis);
  const behind = (kept: number) =>
    kept >= name.length - to ? join(name.slice(to)) : ellipsis + join(name.slice(name.length - kept));
  const part = join(name.slice(from, to));
  const candidates = name.map((_, kept) => before(kept) + part + behind(kept));
  return candidates.filter((text) => textWidth(text, ...font) <= width);
}

/** Of those with equally many letters the ones first that are cut near to their middle. */
function longestFirst(texts: readonly string[]): readonly string[] {
  const offMiddle = (text: string) => Math.abs(2 * text.indexOf(ellipsis) + 1 - text.length);
  return [...texts].sort((a, b) => b.length - a.length || offMiddle(a) - offMiddle(b));
}

/** Where the whole part has no room: as much of its end as fits. */
function endOf(name: Letters, { from, to }: Span, { width, font }: Room): string | undefined {
  const rest = to === name.length ? '' : ellipsis;
  return name
    .slice(from, to)
    .map((_, start) => ellipsis + name.slice(from + start, to).join('') + rest)
    .find((text) => textWidth(text, ...font) <= width);
}
