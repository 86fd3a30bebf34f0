import fc from 'fast-check';
import type { DraftChange } from '../draftChange';
import { applyDraft } from './applyDraft';
import { jsonPatchOf } from './jsonPatchOf';
import { mergePatchOf } from './mergePatchOf';
import { sameValue } from '../json/sameValue';

const live = {
  apiVersion: 'v1',
  kind: 'Thing',
  metadata: { name: 'a', namespace: 'n', resourceVersion: '5', labels: { 'x/y': '1' } },
  spec: { list: [1, 2, 3], named: { a: 1 } },
};
const name = { apiVersion: 'v1', kind: 'Thing', metadata: { name: 'a', namespace: 'n' } };
const problemOf = (object: typeof live | undefined, change: Exclude<DraftChange, { op: 'delete' }>) => {
  const applied = applyDraft(object, change);
  return applied.ok ? applied.object : [applied.path, applied.problem.text];
};

describe('what turns one object into another', () => {
  it('is a patch of what differs, that tests the version', () => {
    const wanted = { ...live, metadata: { ...live.metadata, labels: {} }, spec: { list: [1, 9, 8, 3], more: null } };
    expect(jsonPatchOf(live, wanted)).toEqual({
      op: 'jsonPatch',
      manifest: name,
      patch: [
        { op: 'test', path: '/metadata/resourceVersion', value: '5' },
        { op: 'remove', path: '/metadata/labels/x~1y' },
        { op: 'replace', path: '/spec/list/1', value: 9 },
        { op: 'add', path: '/spec/list/2', value: 8 },
        { op: 'remove', path: '/spec/named' },
        { op: 'add', path: '/spec/more', value: null },
      ],
    });
  });

  it('is a merge patch that carries the name', () => {
    const wanted = {
      ...live,
      metadata: { ...live.metadata, labels: { b: '2' } },
      spec: { list: [1], named: { a: 1 } },
    };
    expect(mergePatchOf(live, wanted)).toEqual({
      op: 'patch',
      manifest: { ...name, metadata: { ...name.metadata, labels: { 'x/y': null, b: '2' } }, spec: { list: [1] } },
    });
    expect(mergePatchOf({ spec: 1 }, { spec: { a: 2 } })).toEqual({
      op: 'patch',
      manifest: { apiVersion: '', kind: '', metadata: { name: '' }, spec: { a: 2 } },
    });
  });

  it('is nothing when they are alike', () => {
    expect(jsonPatchOf(live, { ...live, extra: undefined })).toBeUndefined();
    expect(jsonPatchOf({ a: undefined, b: 1 }, { b: 2 })?.patch).toEqual([{ op: 'replace', path: '/b', value: 2 }]);
    expect(mergePatchOf(live, { ...live })).toBeUndefined();
  });

  it('does what it says on any objects', () => {
    const anyValue = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(anyValue, anyValue, (from, to) => {
        const [before, after] = [{ spec: from }, { spec: to }];
        const change = jsonPatchOf(before, after);
        const applied = change ? applyDraft(before, change) : { ok: true, object: before };
        expect(applied.ok && sameValue(applied, { ok: true, object: after })).toBe(true);
      }),
    );
  });
});

describe('applying a draft', () => {
  it('makes the object that there will be', () => {
    expect(problemOf(undefined, { op: 'create', manifest: name })).toEqual(name);
    expect(problemOf(live, { op: 'patch', manifest: { ...name, spec: { named: null } } })).toEqual({
      ...live,
      spec: { list: [1, 2, 3] },
    });
  });

  it('says why it cannot', () => {
    const patch = [{ op: 'test', path: '/metadata/resourceVersion', value: '4' }] as const;
    expect(problemOf(live, { op: 'create', manifest: name })).toEqual(['', '{{object}} is already there.']);
    expect(problemOf(undefined, { op: 'patch', manifest: name })).toEqual(['', 'There is no {{object}}.']);
    expect(problemOf(live, { op: 'jsonPatch', manifest: name, patch })).toEqual([
      '',
      '{{object}} is no longer as it was when the change was made: {{problem}}.',
    ]);
    expect(problemOf(live, { op: 'jsonPatch', manifest: name, patch: [{ op: 'remove', path: '' }] })).toEqual([
      '',
      'The change leaves nothing of {{object}}.',
    ]);
  });
});
