import type { DraftChange } from '../../../../core/manifests/draftChange';
import { applyDraft } from '../../../../core/manifests/edit/applyDraft';
import { mergePatchOf } from '../../../../core/manifests/edit/mergePatchOf';
import type { RawCluster } from '../../../../core/snapshot/rawCluster';
import { liveObject } from './place';

/**
 * How to take changes back, the last one first, by the objects as they are before anything is written. A policy is left out: to
 * delete it changes no host. So is the deletion of an object, which cannot be undone.
 */
export const undoDrafts = (changes: readonly DraftChange[], raw: RawCluster): readonly DraftChange[] =>
  [...changes].reverse().flatMap((change) => undoOf(change, raw) ?? []);

const undoOf = (change: DraftChange, raw: RawCluster): DraftChange | undefined => {
  const { apiVersion, kind, metadata } = change.manifest;
  const { name, namespace } = metadata;
  if (change.op === 'delete' || kind === 'NodeNetworkConfigurationPolicy') return undefined;
  if (change.op === 'create') return { op: 'delete', manifest: { apiVersion, kind, metadata: { name, namespace } } };
  const live = liveObject(raw, change);
  const after = applyDraft(live, change);
  return live !== undefined && after.ok ? mergePatchOf(after.object, live) : undefined;
};
