import { isDeepStrictEqual } from 'node:util';
import type { StatusCause } from '../failure';
import { isList, isRecord, type JsonRecord } from '../jsonValue';
import { listKey } from './listKeys';

/** What each field manager last applied to one object. */
export type Applied = ReadonlyMap<string, JsonRecord>;

/** A server-side apply: `previous` is what the same manager applied before. */
export type Application = {
  readonly live: JsonRecord;
  readonly previous: JsonRecord | undefined;
  readonly next: JsonRecord;
};

/**
 * Server-side apply without managed fields: what is in `next` is set, what was in `previous` and no longer is in `next`
 * is removed, all else stays. Lists with a known key merge by entry, other lists are replaced.
 */
export const applyConfiguration = ({ live, previous, next }: Application): unknown =>
  set(previous === undefined ? live : removeDropped(live, { previous, next, path: [] }), next, []);

/**
 * The fields that `next` sets to other values than another manager applied, if the live object still has that manager's
 * value: each a cause of a 409 unless forced.
 */
export const applyConflicts = (
  applied: Applied,
  manager: string,
  { live, next }: Pick<Application, 'live' | 'next'>,
): readonly StatusCause[] => {
  const mine = new Map(leaves(next, ''));
  const now = new Map(leaves(live, ''));
  return [...applied]
    .filter(([other]) => other !== manager)
    .flatMap(([other, theirs]) =>
      leaves(theirs, '')
        .filter(([field, value]) => mine.has(field) && isDeepStrictEqual(now.get(field), value))
        .filter(([field, value]) => !isDeepStrictEqual(mine.get(field), value) && field !== '.apiVersion')
        .map(([field]) => ({ reason: 'FieldManagerConflict', message: `conflict with "${other}"`, field })),
    );
};

const set = (live: unknown, next: unknown, path: readonly string[]): unknown => {
  if (isRecord(next)) {
    const merged = new Map(Object.entries(isRecord(live) ? live : {}));
    for (const [key, value] of Object.entries(next)) merged.set(key, set(merged.get(key), value, [...path, key]));
    return Object.fromEntries(merged);
  }
  const key = isList(next) && isList(live) ? listKey(path, [...live, ...next]) : undefined;
  if (!isList(next) || !isList(live) || key === undefined) return next;
  const merged = [...live];
  for (const entry of next) {
    const index = entryIndex(merged, key, entry);
    if (index === -1) merged.push(entry);
    else merged[index] = set(merged[index], entry, path);
  }
  return merged;
};

type Change = { readonly previous: unknown; readonly next: unknown; readonly path: readonly string[] };

const removeDropped = (live: unknown, { previous, next, path }: Change): unknown => {
  if (isRecord(live) && isRecord(previous) && isRecord(next)) {
    const kept = Object.entries(live).filter(([key]) => !Object.hasOwn(previous, key) || Object.hasOwn(next, key));
    return Object.fromEntries(
      kept.map(([key, value]) => [
        key,
        removeDropped(value, { previous: previous[key], next: next[key], path: [...path, key] }),
      ]),
    );
  }
  if (!isList(live) || !isList(previous) || !isList(next)) return live;
  const key = listKey(path, [...live, ...previous, ...next]);
  if (key === undefined) return live;
  return live
    .filter((entry) => entryIndex(previous, key, entry) === -1 || entryIndex(next, key, entry) !== -1)
    .map((entry) => {
      const [before, after] = [previous[entryIndex(previous, key, entry)], next[entryIndex(next, key, entry)]];
      return removeDropped(entry, { previous: before, next: after, path });
    });
};

const entryIndex = (list: readonly unknown[], key: string, like: unknown): number =>
  list.findIndex((entry) => isRecord(entry) && isRecord(like) && isDeepStrictEqual(entry[key], like[key]));

const leaves = (value: unknown, path: string): readonly (readonly [string, unknown])[] =>
  isRecord(value) && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]];
