import { anObject } from '../../../testing/aClusterStore';
import { builtInResources } from './builtInResources';
import { compareVersions, createCatalogue } from './catalogue';
import { crdResources } from './crdResources';
import { pluralOf } from './pluralOf';

describe('the catalogue', () => {
  it('puts the preferred version first', () => {
    const versions = ['v1alpha1', 'v10', 'odd', 'v1', 'v1beta2', 'v2', 'v1beta1'];
    expect(versions.sort(compareVersions)).toEqual(['v10', 'v2', 'v1', 'v1beta2', 'v1beta1', 'v1alpha1', 'odd']);
    const catalogue = createCatalogue({ installed: [{ group: 'nmstate.io' }], crds: [], objects: [] });
    expect(catalogue.groups.find(({ name }) => name === 'nmstate.io')?.versions).toEqual(['v1', 'v1beta1']);
  });

  it('finds a kind in another version when the very one is not served', () => {
    const catalogue = createCatalogue({ installed: [{ group: 'nmstate.io' }], crds: [], objects: [] });
    expect(catalogue.findKind({ apiVersion: 'nmstate.io/v1alpha1', kind: 'NodeNetworkState' })?.version).toBe(
      'v1beta1',
    );
    expect(catalogue.findKind({ apiVersion: 'v1', kind: 'NodeNetworkState' })).toBeUndefined();
  });

  it('lets a CRD win over the built-in table', () => {
    const crd = anObject('CustomResourceDefinition', 'x', {
      spec: {
        group: 'nmstate.io',
        scope: 'Cluster',
        names: { kind: 'NodeNetworkConfigurationPolicy', plural: 'nodenetworkconfigurationpolicies' },
        versions: [{ name: 'v1beta1' }],
      },
    });
    const catalogue = createCatalogue({ installed: [{ group: 'nmstate.io' }], crds: [crd], objects: [] });
    const policies = catalogue.resources.filter(({ kind }) => kind === 'NodeNetworkConfigurationPolicy');
    expect(policies.map(({ version }) => version)).toEqual(['v1beta1']);
  });

  it('has no path twice', () => {
    const paths = builtInResources().map(({ group, version, plural }) => `${group}/${version}/${plural}`);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('guesses plurals as Kubernetes does', () => {
    expect(['NetworkPolicy', 'EgressQoS', 'Gateway', 'IPAddressPool', 'Mesh'].map(pluralOf)).toEqual([
      'networkpolicies',
      'egressqoses',
      'gateways',
      'ipaddresspools',
      'meshes',
    ]);
  });
});

describe('a CRD', () => {
  const crd = (spec: unknown) => crdResources(anObject('CustomResourceDefinition', 'x', { spec }));
  const names = { kind: 'Widget', plural: 'widgets', singular: 'widget', shortNames: ['w', 1], categories: ['all'] };

  it('names its resources, subresources and columns', () => {
    const columns = [
      { name: 'Phase', type: 'string', jsonPath: '.status.phase', priority: 1 },
      { name: 'When', type: 'date', jsonPath: '.spec.when' },
      { name: 'Broken' },
      { name: 'Odd', type: 'colour', jsonPath: '.spec.odd' },
    ];
    const version = {
      name: 'v1',
      additionalPrinterColumns: columns,
      selectableFields: [{ jsonPath: '.spec.colour' }, {}],
      schema: { openAPIV3Schema: { type: 'object' } },
    };
    const [widget] = crd({ group: 'example.com', scope: 'Cluster', names, versions: [version] });
    expect(widget).toMatchObject({
      group: 'example.com',
      plural: 'widgets',
      namespaced: false,
      shortNames: ['w'],
      status: false,
      selectable: ['spec.colour'],
      schema: { type: 'object' },
    });
    expect(widget?.columns.map(({ name, type, wide }) => [name, type, wide])).toEqual([
      ['Phase', 'string', true],
      ['When', 'date', false],
      ['Odd', 'string', false],
      ['Age', 'date', false],
    ]);
  });

  it('serves nothing when it is malformed or not served', () => {
    expect(crd({ group: 'example.com' })).toEqual([]);
    expect(crd({ group: 'example.com', names, versions: ['v1', {}, { name: 'v2', served: false }] })).toEqual([]);
  });
});
