/** A JSON object of which nothing is known yet but that it is one. */
export type JsonRecord = { readonly [key: string]: unknown };

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `Array.isArray` would make `any[]` of it. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What stands at the end of `path`, or undefined when a step is missing or no object or list. */
export const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, step) => {
    if (isRecord(at)) return Object.hasOwn(at, step) ? at[step] : undefined;
    return isList(at) ? at[Number(step)] : undefined;
  }, value);

/** The string at `path`; anything else is undefined. */
export const textAt = (value: unknown, path: readonly string[]): string | undefined => {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
};

/** The list at `path`; anything else is an empty one. */
export const listAt = (value: unknown, path: readonly string[]): readonly unknown[] => {
  const found = valueAt(value, path);
  return isList(found) ? found : [];
};

/** The entries of the object at `path` whose values are strings, such as labels. */
export const textsAt = (value: unknown, path: readonly string[]): Readonly<Record<string, string>> => {
  const found = valueAt(value, path);
  if (!isRecord(found)) return {};
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
  );
};

export const withoutKey = (record: JsonRecord, key: string): JsonRecord =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
