import { kindNames } from '../../k8s/allResources';
import { isRecord, spelled } from '../../k8s/fields';
import type { RawCluster } from '../snapshot/rawCluster';
import { isAt, metadataOf, rawObjects, withoutObjects } from './rawObjects';
import type { Place, RawObject } from './rawObjects';

/** The cluster without an object and without all that it owns, which Kubernetes then removes, too. */
export const withoutObject = (raw: RawCluster, place: Place): RawCluster => {
  const object = rawObjects(raw, place.kind).find((other) => isAt(other, place));
  const left = withoutObjects(raw, place.kind, (other) => other === object);
  return object === undefined ? left : owned(left, place, object).reduce(withoutObject, left);
};

const owned = (raw: RawCluster, owner: Place, object: RawObject): readonly Place[] =>
  kindNames.flatMap((kind) =>
    rawObjects(raw, kind).flatMap((other): readonly Place[] => {
      const metadata = metadataOf(other);
      const owners = Array.isArray(metadata['ownerReferences']) ? metadata['ownerReferences'] : [];
      const name = spelled(metadata['name']);
      const namespace = spelled(metadata['namespace']);
      const isOwned = owners.some((reference) => isReferenceTo(reference, owner, metadataOf(object)['uid']));
      return isOwned && name !== undefined && isReachable(owner, namespace) ? [{ kind, namespace, name }] : [];
    }),
  );

/** An owner in a namespace owns there only. */
const isReachable = (owner: Place, namespace: string | undefined): boolean =>
  owner.namespace === undefined || owner.namespace === namespace;

const isReferenceTo = (reference: unknown, { kind, name }: Place, uid: unknown): boolean =>
  isRecord(reference) && reference['kind'] === kind && reference['name'] === name && isSameUid(reference['uid'], uid);

/** Dumps and drafts may have none. */
const isSameUid = (a: unknown, b: unknown): boolean => a === undefined || b === undefined || a === b;
