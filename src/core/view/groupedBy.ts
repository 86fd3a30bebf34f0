/** Sorts items into lists by a key, in their order; those without a key are left out. */
export const groupedBy = <T, K>(
  items: readonly T[],
  keyOf: (item: T) => K | undefined,
): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const present = groups.get(key);
    if (present === undefined) groups.set(key, [item]);
    else present.push(item);
  }
  return groups;
};
