import type { DraftChange } from '../../../../core/manifests/draftChange';
import { sameValue } from '../../../../core/manifests/json/sameValue';
import { isList, isRecord, textAt, valueAt } from '../../../../core/manifests/json/jsonValue';
import type { RawCluster } from '../../../../core/snapshot/rawCluster';
import { liveObject, placeOf } from './place';

/**
 * Whether a change that was sent is on the cluster, told by the objects alone, as after a reload. `unknown`: its kind is not
 * read yet. `other`: an object of this name is there, but says something else.
 */
export type Arrival = 'yes' | 'no' | 'other' | 'unknown';

/** Looks for what a change would have left. */
export const hasArrived = (change: DraftChange, raw: RawCluster): Arrival => {
  const place = placeOf(change);
  const state = place && raw[place.kind]?.state;
  const live = liveObject(raw, change);
  if (live === undefined) {
    if (state !== 'read') return 'unknown';
    return change.op === 'delete' ? 'yes' : 'no';
  }
  switch (change.op) {
    case 'delete':
      return 'no';
    case 'create':
      return holds(live, change.manifest) ? 'yes' : 'other';
    case 'patch':
      return holds(live, change.manifest) ? 'yes' : 'no';
    default:
      return change.patch.every((operation) =>
        operation.op === 'add' || operation.op === 'replace' ? isAt(live, operation.path, operation.value) : true,
      ) && textAt(live, versionPath) !== testedVersion(change.patch)
        ? 'yes'
        : 'no';
  }
};

/** Everything that the draft says is so; what the cluster adds of its own does not count. */
const holds = (live: unknown, draft: unknown): boolean => {
  if (!isRecord(draft)) return isList(draft) ? sameValue(live, draft) : sameValue(live ?? null, draft ?? null);
  return Object.entries(draft).every(([key, value]) =>
    value === undefined ? true : holds(isRecord(live) ? live[key] : undefined, value),
  );
};

const versionPath = ['metadata', 'resourceVersion'];

const testedVersion = (patch: Extract<DraftChange, { readonly op: 'jsonPatch' }>['patch']): unknown =>
  patch.flatMap((operation) =>
    operation.op === 'test' && operation.path === `/${versionPath.join('/')}` ? [operation.value] : [],
  )[0];

/** Whether a value stands where an operation puts it; at the end of a list means anywhere in it by now. */
const isAt = (live: unknown, pointer: string, value: unknown): boolean => {
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
  if (path.at(-1) !== '-') return holds(valueAt(live, path), value);
  const list = valueAt(live, path.slice(0, -1));
  return isList(list) && list.some((entry) => holds(entry, value));
};
