import { kindOf, resources } from '../../k8s/allResources';
import { isRecord } from '../../k8s/fields';
import type { KindName } from '../../k8s/resourceByKind';
import { applyJsonPatch } from '../manifests/edit/applyJsonPatch';
import { applyMergePatch } from '../manifests/edit/applyMergePatch';
import type { DraftChange } from '../manifests/draftChange';
import { msg } from '../message';
import type { Message } from '../message';
import { objectAt, placeText } from '../plan/rawObjects';
import type { Place, RawObject } from '../plan/rawObjects';
import type { RawCluster } from '../snapshot/rawCluster';
import type { ClusterView } from '../view/clusterView';
import { draftNads } from './draftNads';
import type { DraftNad } from './draftNads';
import { draftNetworks } from './draftNetworks';
import type { DraftNetwork } from './draftNetworks';
import { draftPolicies } from './draftPolicies';
import type { DraftPolicy } from './draftPolicies';
import { draftVms } from './draftVms';
import type { DraftVm } from './draftVms';

/**
 * One change with its object as the cluster has it and as it would be; `after` is undefined when the object goes, or when the
 * change could not be applied (`problem`), `before` also when its kind was not read. `at` counts the changes from 0.
 */
export type Draft = {
  readonly at: number;
  readonly change: DraftChange;
  readonly object: string;
  readonly kind: KindName | undefined;
  readonly namespace: string | undefined;
  readonly name: string;
  readonly before: RawObject | undefined;
  readonly after: RawObject | undefined;
  readonly problem?: Message | undefined;
};

/** The changes as the checks ask about them: every object after each write to it; what would go is in `drafts` only. */
export type ChangesRead = {
  readonly drafts: readonly Draft[];
  readonly policies: readonly DraftPolicy[];
  readonly nads: readonly DraftNad[];
  readonly networks: readonly DraftNetwork[];
  readonly vms: readonly DraftVm[];
};

/** Reads changes in the order in which they would be written; a later one finds what an earlier one made. */
export const changesRead = (view: ClusterView, raw: RawCluster, changes: readonly DraftChange[]): ChangesRead => {
  const drafts = draftsOf(raw, changes);
  return {
    drafts,
    policies: draftPolicies(view, drafts),
    nads: draftNads(drafts),
    networks: draftNetworks(drafts),
    vms: draftVms(drafts),
  };
};

const draftsOf = (raw: RawCluster, changes: readonly DraftChange[]): readonly Draft[] => {
  const written = new Map<string, RawObject | undefined>();
  return changes.map((change, at) => {
    const { kind, namespace, name } = placeOf(change);
    const place: Place | undefined = kind && { kind, name, ...(namespace === undefined ? {} : { namespace }) };
    const object = place ? placeText(place) : [change.manifest.kind, name].join('/');
    const before = place && objectAt(raw, place);
    const there = written.has(object) ? written.get(object) : before;
    const draft = { at, change, object, kind, namespace, name, before };
    const after = applied(change, there);
    if ('problem' in after) return { ...draft, after: undefined, problem: after.problem };
    written.set(object, after.object);
    return { ...draft, after: after.object };
  });
};

type Applied = { readonly object: RawObject | undefined } | { readonly problem: Message };

const applied = (change: DraftChange, there: RawObject | undefined): Applied => {
  if (change.op === 'delete') return { object: undefined };
  if (change.op === 'create') return { object: change.manifest };
  if (!there) return { problem: msg('What is to be changed is not there, or could not be read.') };
  const result =
    change.op === 'patch'
      ? { ok: true as const, document: applyMergePatch(there, change.manifest) }
      : applyJsonPatch(there, change.patch);
  if (!result.ok)
    return { problem: msg('The change does not fit the object: {{problem}}', { problem: result.problem }) };
  return isRecord(result.document) ? { object: result.document } : { problem: msg('The change leaves no object.') };
};

const placeOf = ({ manifest }: DraftChange) => {
  const kind = kindOf(manifest.apiVersion, manifest.kind);
  const { name, namespace } = manifest.metadata;
  return { kind, name, namespace: kind && !resources[kind].kind.namespaced ? undefined : namespace };
};
