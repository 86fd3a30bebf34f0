/** A place in a value: keys and indexes from the outside in. */
export type Place = readonly (string | number)[];

/** Every place in a value, the outer before the inner. */
export const placesIn = (value: unknown, at: Place = []): readonly Place[] =>
  partsOf(value).flatMap(([key, part]) => {
    const place = [...at, key];
    return [place, ...placesIn(part, place)];
  });

/** The value without the part at that place; a list closes up. */
export const withoutPart = (value: unknown, [key, ...rest]: Place): unknown => {
  const kept = partsOf(value).filter(([name]) => name !== key || rest.length > 0);
  const parts = kept.map(([name, part]): readonly [string | number, unknown] => [
    name,
    name === key ? withoutPart(part, rest) : part,
  ]);
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
};

const partsOf = (value: unknown): readonly (readonly [string | number, unknown])[] => {
  if (Array.isArray(value)) return value.map((part: unknown, index) => [index, part]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
};
