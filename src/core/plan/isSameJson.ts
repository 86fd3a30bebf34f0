import { isRecord } from '../../k8s/fields';

/** Whether two values say the same as JSON: the order of keys and keys without a value do not count. */
export const isSameJson = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((entry, index) => isSameJson(entry, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = (record: Readonly<Record<string, unknown>>) =>
    Object.keys(record).filter((key) => record[key] !== undefined);
  return (
    keys(a).length === keys(b).length && keys(a).every((key) => Object.hasOwn(b, key) && isSameJson(a[key], b[key]))
  );
};
