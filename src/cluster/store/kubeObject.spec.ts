import { groupOf, labelsOf, readKubeObject, versionOf } from './kubeObject';

const problemOf = (value: unknown) => {
  const read = readKubeObject(value);
  return read.ok ? undefined : read.problem;
};

describe('reading an object', () => {
  const whole = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' } };

  it('keeps every field', () => {
    expect(readKubeObject({ ...whole, spec: { a: 1 } })).toEqual({ ok: true, object: { ...whole, spec: { a: 1 } } });
  });

  it('lets the name be missing and a null timestamp be', () => {
    const read = readKubeObject({ ...whole, metadata: { generateName: 'web-', creationTimestamp: null } });
    expect(read).toMatchObject({ ok: true, object: { metadata: { name: '', generateName: 'web-' } } });
  });

  it.each([
    [3, 'the document is not an object'],
    [{ kind: 'Pod', metadata: {} }, "Object 'apiVersion' is missing"],
    [{ apiVersion: 'v1', metadata: {} }, "Object 'Kind' is missing"],
    [{ apiVersion: 'v1', kind: 'Pod' }, 'metadata is missing or no object'],
    [{ ...whole, metadata: { name: 7 } }, 'metadata.name is not a string'],
    [{ ...whole, metadata: { name: 'x', generation: '1' } }, 'metadata.generation is not a number'],
    [{ ...whole, metadata: { name: 'x', deletionTimestamp: 1 } }, 'metadata.deletionTimestamp is not a string'],
    [{ ...whole, metadata: { name: 'x', finalizers: 'a' } }, 'metadata.finalizers is not a list of strings'],
    [{ ...whole, metadata: { name: 'x', finalizers: [1] } }, 'metadata.finalizers is not a list of strings'],
  ])('says what is wrong with %j', (value, problem) => {
    expect(problemOf(value)).toBe(problem);
  });

  it('takes apiVersion apart and leaves labels that are no text out', () => {
    expect([groupOf('v1'), versionOf('v1'), groupOf('nmstate.io/v1'), versionOf('nmstate.io/v1')]).toEqual([
      '',
      'v1',
      'nmstate.io',
      'v1',
    ]);
    expect(labelsOf({ ...whole, metadata: { name: 'x', labels: { a: 'b', c: 1 } } })).toEqual({ a: 'b' });
    expect(labelsOf({ ...whole, metadata: { name: 'x', labels: [] } })).toEqual({});
  });
});
