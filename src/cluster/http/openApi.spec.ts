import { aClusterStore, anObject } from '../../testing/aClusterStore';
import { openApiIndex, openApiOf, openApiV2 } from './openApi';

const widgets = (schema: object) =>
  anObject('CustomResourceDefinition', 'widgets.example.com', {
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { kind: 'Widget', plural: 'widgets' },
      versions: [{ name: 'v1', schema: { openAPIV3Schema: schema } }],
    },
  });
const catalogueWith = (schema: object) => aClusterStore([widgets(schema)], { installed: [] }).catalogue();
const at = { group: 'example.com', version: 'v1' };
const schemaOf = (schema: object) =>
  openApiOf(catalogueWith(schema), at)?.components.schemas['io.k8s.api.com.example.v1.Widget'];

describe('the description of a kind', () => {
  it('has the fields that its CRD names, what every object has, and no others', () => {
    const size = { type: 'integer', description: 'How large it is.' };
    const described = schemaOf({ type: 'object', description: 'A widget.', properties: { size, metadata: {} } });
    expect(described).toMatchObject({ description: 'A widget.', properties: { size, metadata: { type: 'object' } } });
    expect(Object.keys(described?.properties ?? {}).sort()).toEqual(['apiVersion', 'kind', 'metadata', 'size']);
    expect(described).not.toHaveProperty('x-kubernetes-preserve-unknown-fields');
  });

  it('allows everything when nobody names its fields', () => {
    const described = schemaOf({ type: 'object' });
    expect(described).toHaveProperty('x-kubernetes-preserve-unknown-fields', true);
    expect(Object.keys(described?.properties ?? {}).sort()).toEqual([
      'apiVersion',
      'kind',
      'metadata',
      'spec',
      'status',
    ]);
  });

  it('says what can be patched where, in a namespace or not', () => {
    const paths = (group: string) => Object.keys(openApiOf(catalogueWith({}), { ...at, group })?.paths ?? {});
    expect(paths('example.com')).toEqual(['/apis/example.com/v1/namespaces/{namespace}/widgets/{name}']);
    expect(paths('apiextensions.k8s.io')).toEqual(['/apis/apiextensions.k8s.io/v1/customresourcedefinitions/{name}']);
    expect(openApiOf(catalogueWith({}), { ...at, version: 'v2' })).toBeUndefined();
  });

  it('can be found from the index, below the mount, and in brief in the older form', () => {
    const { paths } = openApiIndex(catalogueWith({}), '/mount');
    expect(paths['apis/example.com/v1']).toEqual({ serverRelativeURL: '/mount/openapi/v3/apis/example.com/v1' });
    expect(openApiV2(catalogueWith({})).definitions['io.k8s.api.com.example.v1.Widget']).toEqual({
      type: 'object',
      'x-kubernetes-group-version-kind': [{ ...at, kind: 'Widget' }],
    });
  });
});
