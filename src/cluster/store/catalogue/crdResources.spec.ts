import { anObject } from '../../../testing/aClusterStore';
import { crdResources } from './crdResources';
import { pluralOf } from './pluralOf';

const version = (name: string, more: object = {}) => ({ name, served: true, ...more });
const crd = (spec: object) => anObject('CustomResourceDefinition', 'wires.example.com', { spec });
const wires = {
  group: 'example.com',
  scope: 'Cluster',
  names: { kind: 'Wire', plural: 'wires', shortNames: ['wi', 7] },
};

describe('crdResources', () => {
  it('makes one resource of each version that is served', () => {
    const versions = [version('v1', { subresources: { status: {} } }), version('v1beta1', { served: false })];
    expect(crdResources(crd({ ...wires, versions }))).toEqual([
      expect.objectContaining({
        group: 'example.com',
        version: 'v1',
        kind: 'Wire',
        plural: 'wires',
        singular: 'wire',
        namespaced: false,
        shortNames: ['wi'],
        status: true,
      }),
    ]);
  });

  it('takes the columns as they are, and adds the age', () => {
    const additionalPrinterColumns = [
      { name: 'Length', type: 'integer', jsonPath: '.spec.length', priority: 1 },
      { name: 'Odd', type: 'colour', jsonPath: '.spec.odd' },
      { name: 'Nameless' },
    ];
    const [wire] = crdResources(crd({ ...wires, versions: [version('v1', { additionalPrinterColumns })] }));
    expect(wire?.columns.map(({ name, type, wide }) => [name, type, wide])).toEqual([
      ['Length', 'integer', true],
      ['Odd', 'string', false],
      ['Age', 'date', false],
    ]);
  });

  it('makes nothing of a malformed one', () => {
    expect(crdResources(crd({ ...wires, names: {}, versions: [version('v1')] }))).toEqual([]);
    expect(crdResources(crd({ ...wires, versions: [{ served: true }, 7] }))).toEqual([]);
  });
});

it.each([
  ['NetworkPolicy', 'networkpolicies'],
  ['Gateway', 'gateways'],
  ['Ingress', 'ingresses'],
  ['NodeNetworkState', 'nodenetworkstates'],
])('makes the plural of %s as Kubernetes does', (kind, plural) => {
  expect(pluralOf(kind)).toBe(plural);
});
