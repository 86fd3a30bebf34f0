import { problemsOf, valueOf } from '../testing/readers/reading';
import { readCustomResourceDefinition } from './customResourceDefinition';

const names = { kind: 'ClusterUserDefinedNetwork', plural: 'clusteruserdefinednetworks' };
const crd = (spec: unknown) => ({ metadata: { name: 'c' }, spec });
const read = (spec: unknown) => valueOf(readCustomResourceDefinition, crd(spec));

const schemaOf = (spec: object) => ({ openAPIV3Schema: { properties: { spec: { properties: spec } } } });
const topology = { topology: { enum: ['Layer2', 'Localnet'] } };

describe('the definition of a kind', () => {
  it('says what is served and where', () => {
    const versions = [{ name: 'v1', served: true }, { name: 'v1beta1' }];
    expect(read({ group: 'k8s.ovn.org', scope: 'Cluster', names, versions })).toMatchObject({
      group: 'k8s.ovn.org',
      ...names,
      namespaced: false,
      versions: [
        { name: 'v1', served: true, topologies: [] },
        { name: 'v1beta1', served: false, topologies: [] },
      ],
    });
    expect(read({ names, scope: 'Namespaced' })).toMatchObject({ group: '', namespaced: true, versions: [] });
  });

  it.each([
    ['below network', schemaOf({ network: { properties: topology } }), ['Layer2', 'Localnet']],
    ['directly', schemaOf(topology), ['Layer2', 'Localnet']],
    ['nowhere', schemaOf({}), []],
    ['with no list', schemaOf({ topology: {} }), []],
  ])('says which topologies a network may have: %s', (_where, schema, topologies) => {
    expect(read({ names, versions: [{ name: 'v1', served: true, schema }] }).versions[0]?.topologies).toEqual(
      topologies,
    );
  });

  it('loses only the versions that are malformed', () => {
    expect(read({ names, versions: [{ served: true }, 'v1'] }).versions).toEqual([]);
    expect(problemsOf(readCustomResourceDefinition, crd({ names, versions: [{ served: true }, 'v1'] }))).toEqual([
      'spec.versions[0]',
      'spec.versions[1]',
    ]);
  });

  it.each([[undefined], [{}], [{ names: { kind: 'A' } }], [{ names: { plural: 'as' } }]])(
    'is unusable when it names nothing: %j',
    (spec) => {
      expect(readCustomResourceDefinition(crd(spec))).toMatchObject({ ok: false, problems: [{ path: 'spec.names' }] });
    },
  );
});
