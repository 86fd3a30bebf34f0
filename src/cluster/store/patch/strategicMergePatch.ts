import { isDeepStrictEqual } from 'node:util';
import { isList, isRecord, type JsonRecord } from '../jsonValue';
import { listKey } from './listKeys';

/**
 * Kubernetes' strategic merge for built-in kinds: like a merge patch, but lists with a key (containers by name …) are
 * merged entry by entry, finalizers are united, and `$patch: delete | replace`, `$deleteFromPrimitiveList` and
 * `$retainKeys` are obeyed. `$setElementOrder` is ignored: what is new goes to the end.
 */
export const applyStrategicMergePatch = (document: unknown, patch: unknown, path: readonly string[] = []): unknown => {
  if (isList(patch)) return mergeLists(isList(document) ? document : [], patch, path);
  if (!isRecord(patch)) return patch;
  if (patch['$patch'] === 'replace') return withoutDirectives(patch);
  if (patch['$patch'] === 'delete') return {};
  const kept = retained(isRecord(document) ? document : {}, patch['$retainKeys']);
  const merged = new Map(Object.entries(kept));
  for (const [key, value] of Object.entries(patch)) {
    if (key.startsWith(deletePrefix)) removeFromList(merged, key.slice(deletePrefix.length), value);
    else if (key.startsWith('$')) continue;
    else if (value === null) merged.delete(key);
    else merged.set(key, applyStrategicMergePatch(merged.get(key), value, [...path, key]));
  }
  return Object.fromEntries(merged);
};

const deletePrefix = '$deleteFromPrimitiveList/';

const mergeLists = (
  old: readonly unknown[],
  patch: readonly unknown[],
  path: readonly string[],
): readonly unknown[] => {
  const replaced = patch.some(
    (entry) => isRecord(entry) && entry['$patch'] === 'replace' && Object.keys(entry).length === 1,
  );
  if (replaced) return patch.filter((entry) => !isRecord(entry) || entry['$patch'] !== 'replace');
  if (path.at(-1) === 'finalizers') return [...new Set([...old, ...patch])];
  const key = listKey(path, [...old, ...patch]);
  if (key === undefined) return patch.map((entry) => (isRecord(entry) ? withoutDirectives(entry) : entry));
  const merged = [...old];
  for (const entry of patch.filter(isRecord)) {
    const index = merged.findIndex((one) => isRecord(one) && isDeepStrictEqual(one[key], entry[key]));
    if (entry['$patch'] === 'delete') merged.splice(index === -1 ? merged.length : index, 1);
    else if (index === -1) merged.push(withoutDirectives(entry));
    else merged[index] = applyStrategicMergePatch(merged[index], entry, path);
  }
  return merged;
};

const removeFromList = (merged: Map<string, unknown>, key: string, gone: unknown): void => {
  const list = merged.get(key);
  if (isList(list) && isList(gone))
    merged.set(
      key,
      list.filter((entry) => !gone.includes(entry)),
    );
};

const retained = (document: JsonRecord, keys: unknown): JsonRecord =>
  isList(keys) ? Object.fromEntries(Object.entries(document).filter(([key]) => keys.includes(key))) : document;

const withoutDirectives = (record: JsonRecord): JsonRecord =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !key.startsWith('$')));
