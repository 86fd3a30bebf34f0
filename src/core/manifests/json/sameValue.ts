import { isList, isRecord } from './jsonValue';

/** Whether two JSON values are equal; the order of keys does not count, and a key that is undefined is none. */
export const sameValue = (left: unknown, right: unknown): boolean => {
  if (isList(left) && isList(right)) {
    return left.length === right.length && left.every((entry, index) => sameValue(entry, right[index]));
  }
  if (!isRecord(left) || !isRecord(right)) return Object.is(left, right);
  const [some, others] = [definedKeys(left), definedKeys(right)];
  return some.length === others.length && some.every((key) => Object.hasOwn(right, key) && same(left, right, key));
};

const same = (left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>, key: string) =>
  sameValue(left[key], right[key]);

const definedKeys = (record: Readonly<Record<string, unknown>>) =>
  Object.keys(record).filter((key) => record[key] !== undefined);
