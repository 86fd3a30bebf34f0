import { problemsOf, valueOf } from '../testing/readers/reading';
import { readNamespace } from './namespace';

describe('the metadata of an object', () => {
  it('is read with its owners, and without what Wiremap does not use', () => {
    const metadata = {
      name: 'n',
      namespace: 'ns',
      uid: 'u',
      labels: { a: 'b', n: 1 },
      annotations: { c: 'd' },
      ownerReferences: [
        { apiVersion: 'v1', kind: 'Node', name: 'n1', uid: 'o', controller: true, blockOwnerDeletion: true },
      ],
      finalizers: ['example.com/kept'],
      generation: 3,
      resourceVersion: '17',
      creationTimestamp: '2026-01-01T00:00:00Z',
      deletionTimestamp: '2026-01-02T00:00:00Z',
      managedFields: [],
    };
    expect(valueOf(readNamespace, { metadata }).meta).toEqual({
      name: 'n',
      namespace: 'ns',
      uid: 'u',
      labels: { a: 'b', n: '1' },
      annotations: { c: 'd' },
      ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name: 'n1', uid: 'o', controller: true }],
      finalizers: ['example.com/kept'],
      generation: 3,
      resourceVersion: '17',
      creationTimestamp: '2026-01-01T00:00:00Z',
      deletionTimestamp: '2026-01-02T00:00:00Z',
    });
  });

  it('tells when the spec was last written, by whomever', () => {
    const managedFields = [
      { manager: 'kubectl', time: '2026-01-01T00:00:00Z', fieldsV1: { 'f:spec': {} } },
      { manager: 'editor', time: '2026-01-03T00:00:00Z', fieldsV1: { 'f:metadata': {}, 'f:spec': { 'f:config': {} } } },
      { manager: 'controller', time: '2026-01-05T00:00:00Z', fieldsV1: { 'f:metadata': {} } },
      { manager: 'old' },
    ];
    const written = (raw: unknown) =>
      valueOf(readNamespace, { metadata: { name: 'n', managedFields: raw } }).meta.specWritten;
    expect(written(managedFields)).toBe('2026-01-03T00:00:00Z');
    expect(written(['x'])).toBeUndefined();
  });

  it('has empty records and no owners when it has a name only', () => {
    expect(valueOf(readNamespace, { metadata: { name: 'n' } }).meta).toMatchObject({
      labels: {},
      annotations: {},
      ownerReferences: [],
      finalizers: [],
    });
  });

  it.each([[{}], [{ metadata: {} }], [{ metadata: { name: '' } }], [{ metadata: { name: null } }]])(
    'makes the object unusable without a name: %j',
    (raw) => {
      expect(readNamespace(raw)).toEqual({
        ok: false,
        problems: [{ path: 'metadata.name', problem: 'The object has no name.' }],
      });
    },
  );

  it('loses an owner without a kind or a name, and says so', () => {
    const ownerReferences = [{ kind: 'Node' }, { name: 'n' }, 'x', { kind: 'Node', name: 'n1' }];
    const raw = { metadata: { name: 'n', ownerReferences } };
    expect(valueOf(readNamespace, raw).meta.ownerReferences).toHaveLength(1);
    expect(problemsOf(readNamespace, raw)).toEqual([0, 1, 2].map((index) => `metadata.ownerReferences[${index}]`));
  });
});
