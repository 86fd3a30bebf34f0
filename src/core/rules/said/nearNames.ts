/**
 * Of some names those that a person may have meant: the same in another case, or at most two letters away (inserted, left
 * out or exchanged; half of a short name at most). The nearest first, then in their order.
 */
export const nearNames = (meant: string, names: readonly string[]): readonly string[] => {
  const wanted = meant.toLowerCase();
  const most = Math.min(2, Math.floor(wanted.length / 2));
  return [...new Set(names)]
    .filter((name) => name !== meant && Math.abs(name.length - meant.length) <= most)
    .map((name) => ({ name, distance: distanceOf(wanted, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
};

/** Levenshtein's distance, row by row. */
const distanceOf = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(a).entries()) {
    const next = [index + 1];
    for (const [at, other] of Array.from(b).entries()) {
      const kept = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(kept, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};
