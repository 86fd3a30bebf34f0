import type { DraftManifest, JsonPatchChange } from '../draftChange';
import type { JsonPatch, JsonPatchOperation } from '../jsonPatch';
import { isList, isRecord, textAt, valueAt, type JsonRecord } from '../json/jsonValue';
import { pointerTo } from '../json/jsonPointer';
import { sameValue } from '../json/sameValue';

/**
 * The patch that turns an object as the API printed it into the wanted one; undefined when nothing is left to do. It fails
 * when anybody wrote to the object since it was read. Only what differs is in it, so that nothing else can get lost.
 */
export const jsonPatchOf = (live: JsonRecord, wanted: JsonRecord): JsonPatchChange | undefined => {
  const operations = operationsBetween(live, wanted, []);
  if (operations.length === 0) return undefined;
  const version = textAt(live, versionPath);
  const test = { op: 'test', path: pointerTo(versionPath), value: version } as const;
  return {
    op: 'jsonPatch',
    manifest: nameOf(live),
    patch: [...(version === undefined ? [] : [test]), ...operations],
  };
};

/** A manifest with the object's name alone. */
export const nameOf = (object: JsonRecord): DraftManifest => {
  const namespace = textAt(object, ['metadata', 'namespace']);
  return {
    apiVersion: textAt(object, ['apiVersion']) ?? '',
    kind: textAt(object, ['kind']) ?? '',
    metadata: { name: textAt(object, ['metadata', 'name']) ?? '', ...(namespace !== undefined && { namespace }) },
  };
};

const versionPath = ['metadata', 'resourceVersion'] as const;

type Path = readonly (string | number)[];

const operationsBetween = (from: unknown, to: unknown, path: Path): JsonPatch => {
  if (sameValue(from, to)) return [];
  if (isRecord(from) && isRecord(to)) return betweenRecords(from, to, path);
  if (isList(from) && isList(to)) return betweenLists(from, to, path);
  return [{ op: 'replace', path: pointerTo(path), value: to }];
};

const betweenRecords = (from: JsonRecord, to: JsonRecord, path: Path): JsonPatch => {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.flatMap((key): JsonPatch => {
    const at = [...path, key];
    const [old, value] = [valueAt(from, [key]), valueAt(to, [key])];
    if (value === undefined) return old === undefined ? [] : [{ op: 'remove', path: pointerTo(at) }];
    if (old === undefined) return [{ op: 'add', path: pointerTo(at), value }];
    return operationsBetween(old, value, at);
  });
};

/** What both lists begin and end with stays out of it; what lies between is changed in place as far as it goes. */
const betweenLists = (from: readonly unknown[], to: readonly unknown[], path: Path): JsonPatch => {
  const shorter = Math.min(from.length, to.length);
  const start = countWhile(shorter, (index) => sameValue(from[index], to[index]));
  const end = countWhile(shorter - start, (index) => sameValue(from.at(-1 - index), to.at(-1 - index)));
  const [old, wanted] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  const both = Math.min(old.length, wanted.length);
  return [
    ...wanted.slice(0, both).flatMap((entry, index) => operationsBetween(old[index], entry, [...path, start + index])),
    ...wanted.slice(both).map((value, index): JsonPatchOperation => ({
      op: 'add',
      path: pointerTo([...path, start + both + index]),
      value,
    })),
    ...old.slice(both).map((): JsonPatchOperation => ({ op: 'remove', path: pointerTo([...path, start + both]) })),
  ];
};

const countWhile = (limit: number, holds: (index: number) => boolean): number => {
  let count = 0;
  while (count < limit && holds(count)) count += 1;
  return count;
};
