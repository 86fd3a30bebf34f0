import { msg } from '../../message';
import type { Message } from '../../message';
import type { DraftChange } from '../draftChange';
import { isRecord, type JsonRecord } from '../json/jsonValue';
import { applyJsonPatch } from './applyJsonPatch';
import { applyMergePatch } from './applyMergePatch';

/** A change after which the object is there. */
export type DraftEdit = Exclude<DraftChange, { readonly op: 'delete' }>;

/** An object as a change leaves it, or why it cannot be applied; `path`: what part of the object, empty = all of it. */
export type AppliedDraft =
  | { readonly ok: true; readonly object: JsonRecord }
  | { readonly ok: false; readonly path: string; readonly problem: Message };

/** Applies a change to the object as it is, undefined = there is none. Admission and defaults are the cluster's own matter. */
export const applyDraft = (live: JsonRecord | undefined, change: DraftEdit): AppliedDraft => {
  const { kind, metadata } = change.manifest;
  const object = [kind, metadata.namespace, metadata.name].filter((part) => part !== undefined).join('/');
  if (change.op === 'create') {
    return live ? problem(msg('{{object}} is already there.', { object })) : { ok: true, object: change.manifest };
  }
  if (!live) return problem(msg('There is no {{object}}.', { object }));
  if (change.op === 'patch') return anObject(applyMergePatch(live, change.manifest), object);
  const patched = applyJsonPatch(live, change.patch);
  if (patched.ok) return anObject(patched.document, object);
  return problem(
    msg('{{object}} is no longer as it was when the change was made: {{problem}}.', {
      object,
      problem: patched.problem,
    }),
  );
};

const anObject = (result: unknown, object: string): AppliedDraft =>
  isRecord(result)
    ? { ok: true, object: result }
    : problem(msg('The change leaves nothing of {{object}}.', { object }));

const problem = (said: Message, path = ''): AppliedDraft => ({ ok: false, path, problem: said });
