import { applyStrategicMergePatch } from './strategicMergePatch';

const pod = {
  metadata: { finalizers: ['a', 'b'] },
  spec: {
    containers: [
      { name: 'web', image: 'web:1', ports: [{ containerPort: 80 }], args: ['x'] },
      { name: 'log', image: 'log:1' },
    ],
    tolerations: [{ key: 'x' }],
  },
};

describe('a strategic merge patch', () => {
  it('merges containers by name and ports by number', () => {
    const patch = {
      spec: { containers: [{ name: 'web', image: 'web:2', ports: [{ containerPort: 90 }], args: ['y'] }] },
    };
    expect(applyStrategicMergePatch(pod, patch)).toMatchObject({
      spec: {
        containers: [
          { name: 'web', image: 'web:2', ports: [{ containerPort: 80 }, { containerPort: 90 }], args: ['y'] },
          { name: 'log' },
        ],
      },
    });
  });

  it('adds, deletes and replaces entries as told', () => {
    const patch = (containers: readonly unknown[]) => ({ spec: { containers } });
    const containersOf = (value: unknown) => applyStrategicMergePatch(pod, value);
    expect(containersOf(patch([{ name: 'log', $patch: 'delete' }, { name: 'new' }]))).toMatchObject({
      spec: { containers: [{ name: 'web' }, { name: 'new' }] },
    });
    expect(containersOf(patch([{ name: 'gone', $patch: 'delete' }]))).toEqual(pod);
    expect(containersOf(patch([{ $patch: 'replace' }, { name: 'only' }]))).toMatchObject({
      spec: { containers: [{ name: 'only' }] },
    });
  });

  it('replaces lists without a key', () => {
    expect(
      applyStrategicMergePatch(pod, { spec: { tolerations: [{ key: 'y', $patch: 'merge' }, 'z'] } }),
    ).toMatchObject({
      spec: { tolerations: [{ key: 'y' }, 'z'] },
    });
  });

  it('unites finalizers and takes off those named', () => {
    const patch = { metadata: { finalizers: ['c'], '$deleteFromPrimitiveList/finalizers': ['a'] } };
    expect(applyStrategicMergePatch(pod, patch)).toMatchObject({ metadata: { finalizers: ['b', 'c'] } });
    expect(applyStrategicMergePatch({}, { '$deleteFromPrimitiveList/finalizers': ['a'] })).toEqual({});
  });

  it('obeys $patch and $retainKeys on objects, ignores $setElementOrder', () => {
    expect(applyStrategicMergePatch({ s: { a: 1, b: 2 } }, { s: { $patch: 'replace', c: 3 } })).toEqual({
      s: { c: 3 },
    });
    expect(applyStrategicMergePatch({ s: { a: 1 } }, { s: { $patch: 'delete' } })).toEqual({ s: {} });
    const patch = { s: { $retainKeys: ['b', 'c'], c: 3 }, '$setElementOrder/containers': [] };
    expect(applyStrategicMergePatch({ s: { a: 1, b: 2 } }, patch)).toEqual({ s: { b: 2, c: 3 } });
  });

  it('removes nulls and makes objects where there are none', () => {
    expect(applyStrategicMergePatch({ a: 1, b: 'x' }, { a: null, b: { c: 1 }, d: [1] })).toEqual({
      b: { c: 1 },
      d: [1],
    });
  });
});
