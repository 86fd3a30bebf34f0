import type { DraftChange } from '../../../../core/manifests/draftChange';
import { applyMergePatch } from '../../../../core/manifests/edit/applyMergePatch';
import { jsonPatchOf } from '../../../../core/manifests/edit/jsonPatchOf';
import { isRecord } from '../../../../core/manifests/json/jsonValue';
import { msg } from '../../../../core/message';
import type { Message } from '../../../../core/message';
import type { RawCluster } from '../../../../core/snapshot/rawCluster';
import type { Change } from '../../../cluster/change';
import { liveObject, placeOf } from './place';

/** A change as it is sent, or why it cannot be. */
export type Sendable =
  { readonly ok: true; readonly change: Change } | { readonly ok: false; readonly message: Message };

/**
 * A drafted change in the form that the console's API takes. A merge patch becomes the operations that do the same to the
 * object as it is now.
 */
export const portChange = (change: DraftChange, raw: RawCluster): Sendable => {
  const kind = placeOf(change)?.kind;
  const { manifest } = change;
  if (kind === undefined) {
    return { ok: false, message: msg('Wiremap does not write objects of kind {{kind}}.', { kind: manifest.kind }) };
  }
  switch (change.op) {
    case 'create':
    case 'delete':
      return { ok: true, change: { op: change.op, kind, manifest } };
    case 'jsonPatch':
      return { ok: true, change: { op: 'patch', kind, manifest, patch: change.patch } };
    default: {
      const live = liveObject(raw, change);
      const wanted = applyMergePatch(live, manifest);
      if (live === undefined || !isRecord(wanted)) {
        const { name } = manifest.metadata;
        return { ok: false, message: msg('{{name}} is not there any more, so it cannot be changed.', { name }) };
      }
      return { ok: true, change: { op: 'patch', kind, manifest, patch: jsonPatchOf(live, wanted)?.patch ?? [] } };
    }
  }
};
