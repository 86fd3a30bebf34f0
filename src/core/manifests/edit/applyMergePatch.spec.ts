import { applyMergePatch } from './applyMergePatch';

describe('a merge patch', () => {
  it.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: { b: 'c', d: 'e' } }, { a: { b: null } }, { a: { d: 'e' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    ['text', { a: { b: null } }, { a: {} }],
    [{ a: 1 }, 7, 7],
  ])('makes of %j and %j %j, as RFC 7386 says', (document, patch, expected) => {
    expect(applyMergePatch(document, patch)).toEqual(expected);
  });

  it('takes __proto__ for a plain key', () => {
    const merged = applyMergePatch({}, JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(JSON.stringify(merged)).toBe('{"__proto__":{"polluted":true}}');
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  });
});
