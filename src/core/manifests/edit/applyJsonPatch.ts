import { pointerTo, readPointer } from '../json/jsonPointer';
import { isList, isRecord, textAt, withoutKey } from '../json/jsonValue';
import { sameValue } from '../json/sameValue';

/** A patched document, or why there is none: `malformed` patches are the sender's fault, others do not fit the document. */
export type PatchResult =
  | { readonly ok: true; readonly document: unknown }
  | { readonly ok: false; readonly malformed: boolean; readonly problem: string };

/** RFC 6902: add, remove, replace, move, copy and test, all or nothing. */
export const applyJsonPatch = (document: unknown, operations: unknown): PatchResult => {
  if (!isList(operations)) return malformed('a JSON patch is a list of operations');
  let result: PatchResult = { ok: true, document };
  for (const operation of operations) {
    if (!result.ok) return result;
    result = applyOperation(result.document, operation);
  }
  return result;
};

const applyOperation = (document: unknown, operation: unknown): PatchResult => {
  const path = pointerAt(operation, 'path');
  const name = textAt(operation, ['op']);
  if (!isRecord(operation) || path === undefined || name === undefined)
    return malformed('an operation needs an op and a path');
  if (name === 'remove') return edit(document, path, { kind: 'remove' });
  if (name === 'move' || name === 'copy') return transfer(document, operation, path);
  if (!Object.hasOwn(operation, 'value')) return malformed(`${name} needs a value`);
  const { value } = operation;
  if (name === 'add' || name === 'replace') return edit(document, path, { kind: name, value });
  if (name !== 'test') return malformed(`unexpected kind: ${name}`);
  const found = lookUp(document, path);
  return found !== undefined && sameValue(found.value, value)
    ? { ok: true, document }
    : misfit(`testing value ${pointerTo(path)} failed: test failed`);
};

const pointerAt = (operation: unknown, key: string): readonly string[] | undefined => {
  const text = textAt(operation, [key]);
  return text === undefined ? undefined : readPointer(text);
};

const transfer = (document: unknown, operation: unknown, path: readonly string[]): PatchResult => {
  const from = pointerAt(operation, 'from');
  if (from === undefined) return malformed('move and copy need a from');
  const found = lookUp(document, from);
  if (found === undefined) return misfit(`missing path: ${pointerTo(from)}`);
  const removed =
    textAt(operation, ['op']) === 'move' ? edit(document, from, { kind: 'remove' }) : { ok: true as const, document };
  return removed.ok ? edit(removed.document, path, { kind: 'add', value: found.value }) : removed;
};

type Edit = { readonly kind: 'remove' } | { readonly kind: 'add' | 'replace'; readonly value: unknown };

/** A copy of the document in which the thing at `path` is added, replaced or removed. */
const edit = (document: unknown, path: readonly string[], change: Edit): PatchResult => {
  const [step, ...rest] = path;
  if (step === undefined) return { ok: true, document: change.kind === 'remove' ? null : change.value };
  if (rest.length === 0) return editEntry(document, step, change);
  const inner = lookUp(document, [step]);
  if (inner === undefined) return misfit(`missing path: ${pointerTo(path)}`);
  const changed = edit(inner.value, rest, change);
  if (!changed.ok) return changed;
  if (isList(document)) return { ok: true, document: replaceAt(document, Number(step), [changed.document]) };
  return { ok: true, document: { ...(isRecord(document) ? document : {}), [step]: changed.document } };
};

const editEntry = (document: unknown, step: string, change: Edit): PatchResult => {
  if (isList(document)) return editListEntry(document, step, change);
  if (!isRecord(document)) return misfit(`there is no object to hold ${step}`);
  if (change.kind !== 'add' && !Object.hasOwn(document, step)) return misfit(`missing path: ${step}`);
  if (change.kind === 'remove') return { ok: true, document: withoutKey(document, step) };
  return { ok: true, document: { ...document, [step]: change.value } };
};

const editListEntry = (list: readonly unknown[], step: string, change: Edit): PatchResult => {
  const index = step === '-' && change.kind === 'add' ? list.length : indexIn(step);
  const last = change.kind === 'add' ? list.length : list.length - 1;
  if (index === undefined || index > last) return misfit(`index out of bounds: ${step}`);
  if (change.kind === 'add')
    return { ok: true, document: [...list.slice(0, index), change.value, ...list.slice(index)] };
  return { ok: true, document: replaceAt(list, index, change.kind === 'remove' ? [] : [change.value]) };
};

const replaceAt = (list: readonly unknown[], index: number, entries: readonly unknown[]): readonly unknown[] => [
  ...list.slice(0, index),
  ...entries,
  ...list.slice(index + 1),
];

const lookUp = (document: unknown, path: readonly string[]): { readonly value: unknown } | undefined => {
  let at: unknown = document;
  for (const step of path) {
    if (isList(at)) {
      const index = indexIn(step);
      if (index === undefined || index >= at.length) return undefined;
      at = at[index];
    } else if (isRecord(at) && Object.hasOwn(at, step)) at = at[step];
    else return undefined;
  }
  return { value: at };
};

const indexIn = (step: string): number | undefined => (/^(?:0|[1-9]\d*)$/.test(step) ? Number(step) : undefined);

const malformed = (problem: string): PatchResult => ({ ok: false, malformed: true, problem });
const misfit = (problem: string): PatchResult => ({ ok: false, malformed: false, problem });
