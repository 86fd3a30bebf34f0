/** Names in one line; those that count up are told by their ends: `worker-1…8, spare`. */
export const namesInShort = (names: readonly string[]): string => {
  const runs: { readonly stem: string; readonly first: number; last: number; readonly names: string[] }[] = [];
  for (const name of [...names].sort(byNumber)) {
    const { stem, number } = parts(name);
    const run = runs.at(-1);
    if (run?.stem === stem && run.last + 1 === number) {
      run.last = number;
      run.names.push(name);
    } else runs.push({ stem, first: number, last: number, names: [name] });
  }
  return runs
    .flatMap(({ stem, first, last, names: all }) => (all.length < 3 ? all : [`${stem}${first}…${last}`]))
    .join(', ');
};

/** A name without a number at its end, or with zeros before it, is no part of a run. */
const parts = (name: string): { readonly stem: string; readonly number: number } => {
  const { stem, digits } = ends(name);
  return { stem, number: digits === '' || /^0./.test(digits) ? Number.NaN : Number(digits) };
};

const ends = (name: string): { readonly stem: string; readonly digits: string } => {
  const digits = /\d*$/.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - digits.length), digits };
};

const byNumber = (a: string, b: string): number => {
  const [left, right] = [ends(a), ends(b)];
  if (left.stem !== right.stem) return left.stem < right.stem ? -1 : 1;
  return Number(left.digits) - Number(right.digits);
};
