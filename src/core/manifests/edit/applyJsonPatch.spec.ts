import { applyJsonPatch } from './applyJsonPatch';

const document = { a: { b: [1, 2, 3], 'x/y': 'slash', 't~': 'tilde' }, n: null };
const patched = (...operations: readonly unknown[]) => {
  const result = applyJsonPatch(document, operations);
  return result.ok ? result.document : result;
};

describe('a JSON patch', () => {
  it.each([
    [
      { op: 'add', path: '/a/c', value: 1 },
      { ...document, a: { ...document.a, c: 1 } },
    ],
    [
      { op: 'add', path: '/a/b/1', value: 9 },
      { ...document, a: { ...document.a, b: [1, 9, 2, 3] } },
    ],
    [
      { op: 'add', path: '/a/b/-', value: 9 },
      { ...document, a: { ...document.a, b: [1, 2, 3, 9] } },
    ],
    [
      { op: 'replace', path: '/a/b/0', value: 9 },
      { ...document, a: { ...document.a, b: [9, 2, 3] } },
    ],
    [
      { op: 'remove', path: '/a/b/0' },
      { ...document, a: { ...document.a, b: [2, 3] } },
    ],
    [{ op: 'remove', path: '/a' }, { n: null }],
    [
      { op: 'replace', path: '/a/x~1y', value: 1 },
      { ...document, a: { ...document.a, 'x/y': 1 } },
    ],
    [{ op: 'test', path: '/a/t~0', value: 'tilde' }, document],
    [{ op: 'test', path: '/a/b/1', value: 2 }, document],
    [
      { op: 'move', from: '/a', path: '/m' },
      { n: null, m: document.a },
    ],
    [
      { op: 'copy', from: '/n', path: '/m' },
      { ...document, m: null },
    ],
    [{ op: 'replace', path: '', value: 5 }, 5],
  ])('%j', (operation, expected) => {
    expect(patched(operation)).toEqual(expected);
  });

  it('changes list entries in place', () => {
    expect(applyJsonPatch([{ a: 1 }], [{ op: 'add', path: '/0/b', value: 2 }])).toEqual({
      ok: true,
      document: [{ a: 1, b: 2 }],
    });
  });

  it.each([
    { op: 'remove', path: '/nope' },
    { op: 'replace', path: '/nope', value: 1 },
    { op: 'add', path: '/nope/x', value: 1 },
    { op: 'add', path: '/a/b/9', value: 1 },
    { op: 'add', path: '/a/b/x', value: 1 },
    { op: 'add', path: '/n/x', value: 1 },
    { op: 'test', path: '/n/x', value: 1 },
    { op: 'test', path: '/a/b/7', value: 1 },
    { op: 'test', path: '/n', value: 1 },
    { op: 'move', from: '/nope', path: '/x' },
  ])('does not fit: %j', (operation) => {
    expect(patched(operation, { op: 'add', path: '/never', value: 1 })).toMatchObject({ ok: false, malformed: false });
  });

  it.each([
    { op: 'add', path: '/a' },
    { op: 'dance', path: '/a', value: 1 },
    { op: 'add', path: 'a', value: 1 },
    { path: '/a', value: 1 },
    { op: 'move', path: '/a' },
    'text',
  ])('is none: %j', (operation) => {
    expect(patched(operation)).toMatchObject({ ok: false, malformed: true });
  });

  it('is a list', () => {
    expect(applyJsonPatch({}, {})).toMatchObject({ ok: false, malformed: true });
  });
});
