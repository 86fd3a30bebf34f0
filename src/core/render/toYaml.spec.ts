import { toYaml } from './toYaml';
import { valueAtPath } from './valueAtPath';

const object = {
  metadata: { annotations: { 'a.b/c': 'x' } },
  status: { interfaces: [{ name: 'eno1' }, { name: '0123' }] },
};

describe('valueAtPath', () => {
  it.each([
    ['status.interfaces[1].name', '0123'],
    ['metadata.annotations["a.b/c"]', 'x'],
    ['status.interfaces[7].name', undefined],
    ['status.nothing.more', undefined],
    ['status.interfaces[0].name.length', undefined],
    ['status.constructor', undefined],
  ])('finds at %s: %p', (path, value) => {
    expect(valueAtPath(object, path)).toBe(value);
  });

  it('is the value itself at the empty path', () => {
    expect(valueAtPath(object, '')).toBe(object);
  });
});

describe('toYaml', () => {
  it('quotes what would be read as a number and keeps long lines whole', () => {
    const long = 'word '.repeat(60).trim();
    expect(toYaml({ name: '0123', long })).toBe(`name: "0123"\nlong: ${long}\n`);
  });

  it('writes what is there twice out twice', () => {
    const part = { a: 1 };
    expect(toYaml({ one: part, two: part })).toBe('one:\n  a: 1\ntwo:\n  a: 1\n');
  });
});
