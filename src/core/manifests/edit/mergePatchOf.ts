import type { DraftChange } from '../draftChange';
import { isRecord, valueAt, type JsonRecord } from '../json/jsonValue';
import { sameValue } from '../json/sameValue';
import { nameOf } from './jsonPatchOf';

/**
 * The merge patch that turns one object into the other; undefined when nothing is left to do. Unlike a JSON patch it also
 * fits an object that others have changed since, and it replaces lists as a whole. It cannot write null.
 */
export const mergePatchOf = (live: JsonRecord, wanted: JsonRecord): DraftChange | undefined => {
  const difference = between(live, wanted);
  if (Object.keys(difference).length === 0) return undefined;
  const { apiVersion, kind, metadata } = nameOf(live);
  const changed = difference['metadata'];
  return {
    op: 'patch',
    manifest: { ...difference, apiVersion, kind, metadata: { ...(isRecord(changed) ? changed : {}), ...metadata } },
  };
};

const between = (from: JsonRecord, to: JsonRecord): JsonRecord => {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return Object.fromEntries(
    keys
      .filter((key) => !sameValue(valueAt(from, [key]), valueAt(to, [key])))
      .map((key) => {
        const [old, wanted] = [valueAt(from, [key]), valueAt(to, [key])];
        if (wanted === undefined) return [key, null];
        return [key, isRecord(old) && isRecord(wanted) ? between(old, wanted) : wanted];
      }),
  );
};
