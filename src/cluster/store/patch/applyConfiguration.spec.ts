import { applyConfiguration, applyConflicts } from './applyConfiguration';

describe('applying a configuration', () => {
  it('merges keyed lists by entry and drops the entries no longer applied', () => {
    const live = { spec: { containers: [{ name: 'a', image: '1', extra: true }, { name: 'b' }, { name: 'c' }] } };
    const previous = { spec: { containers: [{ name: 'a', image: '1', extra: true }, { name: 'b' }] } };
    const next = { spec: { containers: [{ name: 'a', image: '2' }, { name: 'd' }] } };
    expect(applyConfiguration({ live, previous, next })).toEqual({
      spec: { containers: [{ name: 'a', image: '2' }, { name: 'c' }, { name: 'd' }] },
    });
  });

  it('replaces lists without a key and plain values', () => {
    const live = { spec: { list: [1, 2], text: 'x', object: 5 } };
    const next = { spec: { list: [3], text: 'y', object: { a: 1 } } };
    expect(applyConfiguration({ live, previous: { spec: { list: [1] } }, next })).toEqual(next);
  });

  it('leaves alone what nobody applied', () => {
    const live = { metadata: { annotations: { theirs: '1' } }, status: {} };
    expect(
      applyConfiguration({ live, previous: undefined, next: { metadata: { annotations: { mine: '1' } } } }),
    ).toEqual({
      metadata: { annotations: { theirs: '1', mine: '1' } },
      status: {},
    });
  });

  it('sees no conflict in equal values, in values gone since and in its own', () => {
    const applied = new Map([
      ['me', { spec: { a: 1 } }],
      ['you', { spec: { a: 1, b: 1, c: {} } }],
    ]);
    const causes = (live: object, next: object) =>
      applyConflicts(applied, 'me', { live: { ...live }, next: { ...next } }).map(({ field }) => field);
    expect(causes({ spec: { a: 1, b: 1 } }, { spec: { a: 1, b: 2 } })).toEqual(['.spec.b']);
    expect(causes({ spec: { a: 1, b: 5 } }, { spec: { b: 2 } })).toEqual([]);
  });
});
