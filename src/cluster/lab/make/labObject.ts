import { isRecord, type JsonRecord } from '../../store/jsonValue';
import type { KubeObject } from '../../store/kubeObject';
import { stableUid } from './stableId';

/** What an object is and where it stands: `name`, or `namespace/name`. */
export type ObjectPlace = { readonly apiVersion: string; readonly kind: string; readonly place: string };

/** An object with a UID of its own that never changes; `body.metadata` adds to its metadata. */
export const labObject = ({ apiVersion, kind, place }: ObjectPlace, body: JsonRecord = {}): KubeObject => {
  const { metadata, ...rest } = body;
  const [name = '', namespace] = place.split('/').reverse();
  const own = namespace === undefined ? { name } : { name, namespace };
  const more = isRecord(metadata) ? metadata : {};
  return {
    apiVersion,
    kind,
    metadata: { ...own, uid: uidOfObject(kind, place), creationTimestamp: installedAt, ...more },
    ...rest,
  };
};

/** The UID that `labObject` gives. */
export const uidOfObject = (kind: string, place: string): string => stableUid(`${kind} ${place}`);

/** When the simulated clusters were set up; whatever says nothing else is that old. */
export const installedAt = '2025-11-03T07:30:00Z';

/** An RFC 3339 time some minutes before another. */
export const minutesBefore = (now: string, minutes: number): string =>
  new Date(Date.parse(now) - minutes * 60_000).toISOString().replace('.000Z', 'Z');

/** A status condition as most APIs write it. */
export const condition = (
  type: string,
  status: 'True' | 'False' | 'Unknown',
  rest: { readonly reason?: string; readonly message?: string; readonly since?: string } = {},
): JsonRecord => ({
  type,
  status,
  lastTransitionTime: rest.since ?? installedAt,
  ...(rest.reason === undefined ? {} : { reason: rest.reason }),
  ...(rest.message === undefined ? {} : { message: rest.message }),
});
