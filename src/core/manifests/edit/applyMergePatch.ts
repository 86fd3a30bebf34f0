import { isRecord } from '../json/jsonValue';

/** RFC 7386: objects are merged, null removes, anything else replaces. */
export const applyMergePatch = (document: unknown, patch: unknown): unknown => {
  if (!isRecord(patch)) return patch;
  const merged: Record<string, unknown> = isRecord(document) ? { ...document } : {};
  for (const [key, value] of Object.entries(patch)) {
    // A plain assignment, not a computed delete: `__proto__` is a key like any other here.
    if (value === null) Reflect.deleteProperty(merged, key);
    else define(merged, key, applyMergePatch(Object.hasOwn(merged, key) ? merged[key] : undefined, value));
  }
  return merged;
};

const define = (record: Record<string, unknown>, key: string, value: unknown): void => {
  Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true });
};
