import fc from 'fast-check';
import { anyMutationOf } from '../testing/readers/anyMutationOf';
import { problemsOf, valueOf } from '../testing/readers/reading';
import { validObject } from '../testing/readers/validObjects';
import { kindNames, kindOf, resources } from './allResources';

describe('the kind of an object', () => {
  it.each([
    ['nmstate.io/v1beta1', 'NodeNetworkState', 'NodeNetworkState'],
    ['nmstate.io/v1', 'NodeNetworkState', 'NodeNetworkState'],
    ['v1', 'Pod', 'Pod'],
    ['config.openshift.io/v1', 'Network', 'Network'],
    ['operator.openshift.io/v1', 'Network', undefined],
    ['other.io/v1', 'Pod', undefined],
    ['v1', 'ConfigMap', undefined],
    ['v1', 'toString', undefined],
  ])('goes by group and kind, whatever the version: %s %s', (apiVersion, kind, name) => {
    expect(kindOf(apiVersion, kind)).toBe(name);
  });

  it('is unique among the kinds that are read', () => {
    const served = kindNames.map((name) => `${resources[name].kind.group}/${resources[name].kind.plural}`);
    expect(new Set(served).size).toBe(kindNames.length);
  });
});

describe.each(kindNames)('the reader of %s', (kind) => {
  const { read } = resources[kind];

  it('reads a whole object without complaint', () => {
    expect(problemsOf(read, validObject(kind))).toEqual([]);
    expect(valueOf(read, validObject(kind)).meta.name).toBe('one');
  });

  it('says of an object without a name that it is unusable', () => {
    expect(read({ ...validObject(kind), metadata: {} })).toMatchObject({ ok: false });
    expect(problemsOf(read, { ...validObject(kind), metadata: {} })).toContain('metadata.name');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(typeof read(raw).ok).toBe('boolean');
      }),
    );
  });

  it('never throws when one place of an object is gone or holds something else, and says where and what', () => {
    fc.assert(
      fc.property(anyMutationOf(validObject(kind)), (raw) => {
        const { problems } = read(raw);
        expect(problems.filter(({ problem }) => !/^[A-Z].*\.$/.test(problem))).toEqual([]);
      }),
    );
  });
});
