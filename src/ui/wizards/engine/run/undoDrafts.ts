import type { DraftChange, DraftManifest } from '../../../../core/manifests/draftChange';
import { applyDraft } from '../../../../core/manifests/edit/applyDraft';
import { mergePatchOf } from '../../../../core/manifests/edit/mergePatchOf';
import { isRecord, valueAt } from '../../../../core/manifests/json/jsonValue';
import { writeUndo } from '../../../../core/manifests/policy/undo';
import type { HostBefore } from '../../../../core/manifests/policy/undo';
import { objectAt } from '../../../../core/plan/rawObjects';
import type { RawCluster } from '../../../../core/snapshot/rawCluster';
import type { ClusterView } from '../../../../core/view/clusterView';
import { hostsChanged } from '../side/hostsChanged';
import type { UndoDraft } from '../state/run';
import { liveObject } from './place';

type Before = { readonly raw: RawCluster; readonly view: ClusterView };

/**
 * How to take changes back, the last one first, by the objects as they are before anything is written. A deleted object is not
 * made anew: it would be another one.
 */
export const undoDrafts = (changes: readonly DraftChange[], before: Before): readonly UndoDraft[] =>
  changes.flatMap((change, of) => undoOf(change, before).map((undo) => ({ of, change: undo }))).reverse();

/** The last of these comes first. */
const undoOf = (change: DraftChange, before: Before): readonly DraftChange[] => {
  if (change.op === 'delete') return [];
  if (change.op === 'create') {
    const isPolicy = change.manifest.kind === 'NodeNetworkConfigurationPolicy';
    return [removalOf(change.manifest), ...(isPolicy ? hostsBack(change.manifest, before) : [])];
  }
  const live = liveObject(before.raw, change);
  const after = applyDraft(live, change);
  const back = live !== undefined && after.ok ? mergePatchOf(after.object, live) : undefined;
  return back === undefined ? [] : [back];
};

const removalOf = ({ apiVersion, kind, metadata: { name, namespace } }: DraftManifest): DraftChange => ({
  op: 'delete',
  manifest: { apiVersion, kind, metadata: { name, namespace } },
});

/** To delete a policy changes no host: first it, or one for each host, says how they were. */
const hostsBack = (policy: DraftManifest, { raw, view }: Before): readonly DraftChange[] => {
  const hosts = hostsChanged(view, [{ op: 'create', manifest: policy }]).flatMap((name): readonly HostBefore[] => {
    const state = valueAt(objectAt(raw, { kind: 'NodeNetworkState', name }), ['status', 'currentState']);
    const hostname = view.nodeOf(name)?.meta.labels['kubernetes.io/hostname'];
    return isRecord(state) && hostname !== undefined
      ? [{ selector: { 'kubernetes.io/hostname': hostname }, state }]
      : [];
  });
  const undoing = writeUndo(policy, hosts);
  return undoing.flatMap((manifest): readonly DraftChange[] =>
    manifest.metadata.name === policy.metadata.name
      ? [{ op: 'patch', manifest }]
      : [removalOf(manifest), { op: 'create', manifest }],
  );
};
