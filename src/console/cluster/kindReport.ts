import { isRecord } from '../../k8s/fields';
import type { SourceState } from '../../core/model/networkMap';
import { absentState } from '../../core/snapshot/absentState';
import type { KindName } from '../../k8s/resourceByKind';

/** What one watch says about its kind. `namespace`: it lists only this one. */
export type KindReport = {
  readonly state: SourceState;
  readonly objects: readonly unknown[];
  readonly namespace?: string | undefined;
};

/** What the console's watch hook answered. */
export type WatchAnswer = { readonly data: readonly unknown[]; readonly loaded: boolean; readonly error: unknown };

/**
 * The state of a kind. The error comes first: while listing fails, `loaded` stays false for ever. What had been read
 * before a failure stays, marked as stale.
 */
export const kindReport = (kind: KindName, { data, loaded, error }: WatchAnswer): KindReport => {
  if (reasonOf(error) === 'NotInSource') return { state: 'notInSource', objects: [] };
  if (isAbsent(error)) return { state: absentState(kind), objects: [] };
  if (isForbidden(error)) return { state: 'forbidden', objects: [] };
  if (error !== undefined && error !== null && error !== '') return { state: 'failing', objects: data };
  return { state: loaded ? 'read' : 'loading', objects: data };
};

/** The API server refused; a namespace of it may still be open. */
export const isForbidden = (error: unknown): boolean => codeOf(error) === 403;

/** Not served: discovery knows no such kind, or its list answered 404. */
const isAbsent = (error: unknown): boolean =>
  codeOf(error) === 404 || (error instanceof Error && error.message === 'Model does not exist');

/** The `reason` of the Status that came with the error. A dump says so of the kinds that it leaves out. */
const reasonOf = (error: unknown): unknown => {
  const body = isRecord(error) ? error['json'] : undefined;
  return isRecord(body) ? body['reason'] : undefined;
};

const codeOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number'
    ? error.code
    : undefined;
