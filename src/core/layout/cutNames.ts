import { ellipsis } from './cutMiddle';

type Name = { readonly text: string; readonly backwards: string };

/** Of names that a cut leaves alike the first and the last one, by their beginnings and by their ends. */
type Outermost = { first: Name; last: Name; firstByEnd: Name; lastByEnd: Name };

/**
 * Names of which a beginning and an end are left. Each pair of lengths is looked up in all of them but once, so that many
 * names cost no more than their number.
 */
export class CutNames {
  readonly #names: readonly Name[];
  readonly #found = new Map<string, ReadonlyMap<string, Outermost>>();

  constructor(names: Iterable<string>) {
    this.#names = [...new Set(names)].map((text) => ({ text, backwards: Array.from(text).reverse().join('') }));
  }

  /**
   * Names other than `name` that may be read in what was left of it. Of many those that differ from it most: no other one
   * has less of its beginning, or less of its end, in common with it.
   */
  rivals(left: string, name: string): readonly string[] {
    const gap = left.indexOf(ellipsis);
    const [head, tail] = [left.slice(0, gap), left.slice(gap + 1)];
    const found = this.#cutTo(head.length, tail.length).get(head + tail);
    if (found === undefined) return [];
    const { first, last, firstByEnd, lastByEnd } = found;
    const texts = [first, last, firstByEnd, lastByEnd].map(({ text }) => text);
    return [...new Set(texts)].filter((text) => text !== name);
  }

  #cutTo(head: number, tail: number): ReadonlyMap<string, Outermost> {
    const key = `${head} ${tail}`;
    const known = this.#found.get(key) ?? outermostOf(this.#names, head, tail);
    this.#found.set(key, known);
    return known;
  }
}

/** By head and tail of so many characters; these may overlap. */
function outermostOf(names: readonly Name[], head: number, tail: number): ReadonlyMap<string, Outermost> {
  const found = new Map<string, Outermost>();
  for (const name of names) {
    const { text, backwards } = name;
    if (text.length < Math.max(head, tail)) continue;
    const left = text.slice(0, head) + text.slice(text.length - tail);
    const so = found.get(left);
    if (so === undefined) {
      found.set(left, { first: name, last: name, firstByEnd: name, lastByEnd: name });
      continue;
    }
    if (text < so.first.text) so.first = name;
    if (text > so.last.text) so.last = name;
    if (backwards < so.firstByEnd.backwards) so.firstByEnd = name;
    if (backwards > so.lastByEnd.backwards) so.lastByEnd = name;
  }
  return found;
}
