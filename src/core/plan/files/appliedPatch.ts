import { isRecord } from '../../../k8s/fields';
import type { DraftManifest } from '../../manifests/draftChange';
import { metadataOf, recordIn } from '../rawObjects';
import type { RawObject } from '../rawObjects';

/**
 * The merge patch that `kubectl apply` makes of a manifest and the object that is there: what the manifest says, and without
 * what the last applied one said and this one does not any more. What others wrote stays.
 */
export const appliedPatch = (live: RawObject, manifest: DraftManifest): DraftManifest => {
  const { apiVersion, kind, metadata, ...rest } = manifest;
  const { name, namespace } = metadata;
  const last = lastApplied(live);
  const parts = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'status'));
  const removed = withoutStatus(last);
  return {
    ...withRemovals(parts, removed),
    apiVersion,
    kind,
    metadata: {
      ...withRemovals(written(metadata), written(metadataOf(last))),
      name,
      ...(namespace === undefined ? {} : { namespace }),
    },
  };
};

const lastApplied = (live: RawObject): RawObject => {
  const text = recordIn(metadataOf(live), 'annotations')['kubectl.kubernetes.io/last-applied-configuration'];
  if (typeof text !== 'string') return {};
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
};

const withoutStatus = (object: RawObject): RawObject =>
  Object.fromEntries(
    Object.entries(object).filter(([key]) => !['apiVersion', 'kind', 'metadata', 'status'].includes(key)),
  );

/** The part of the metadata that a manifest decides; the rest is the server's. */
const written = (metadata: RawObject): RawObject =>
  Object.fromEntries(Object.entries(metadata).filter(([key]) => ['labels', 'annotations'].includes(key)));

const withRemovals = (wanted: RawObject, last: RawObject): RawObject => ({
  ...Object.fromEntries(Object.keys(last).flatMap((key) => (Object.hasOwn(wanted, key) ? [] : [[key, null]]))),
  ...Object.fromEntries(
    Object.entries(wanted).map(([key, value]) => [
      key,
      isRecord(value) && isRecord(last[key]) ? withRemovals(value, last[key]) : value,
    ]),
  ),
});
