import type { DraftChange } from '../../../../core/manifests/draftChange';
import { objectAt } from '../../../../core/plan/rawObjects';
import type { Place, RawObject } from '../../../../core/plan/rawObjects';
import type { RawCluster } from '../../../../core/snapshot/rawCluster';
import { kindOf, resources } from '../../../../k8s/allResources';

/** Where a change writes; undefined for a kind that Wiremap does not read. */
export const placeOf = ({ manifest }: DraftChange): Place | undefined => {
  const kind = kindOf(manifest.apiVersion, manifest.kind);
  const { name, namespace } = manifest.metadata;
  if (kind === undefined) return undefined;
  return resources[kind].kind.namespaced ? { kind, namespace, name } : { kind, name };
};

/** The object that a change writes to, as the cluster has it now. */
export const liveObject = (raw: RawCluster, change: DraftChange): RawObject | undefined => {
  const place = placeOf(change);
  return place && objectAt(raw, place);
};
