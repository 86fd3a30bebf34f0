import { reader } from './fields';
import type { Entry, Fields } from './fields';
import { readMeta } from './objectMeta';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** A CRD as far as discovery and the CUDN topology enum need it. */
export type CustomResourceDefinition = {
  readonly meta: ObjectMeta;
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  readonly versions: readonly {
    readonly name: string;
    readonly served: boolean;
    readonly topologies: readonly string[];
  }[];
};

export const customResourceDefinitionKind: ResourceKind = {
  group: 'apiextensions.k8s.io',
  version: 'v1',
  kind: 'CustomResourceDefinition',
  plural: 'customresourcedefinitions',
  namespaced: false,
};

export const readCustomResourceDefinition = reader((object): CustomResourceDefinition | undefined => {
  const meta = readMeta(object);
  const spec = object.object('spec');
  const names = spec?.object('names');
  const kind = names?.text('kind');
  const plural = names?.text('plural');
  if (!meta || !spec || !kind || !plural) {
    object.report('spec.names', 'The definition does not name its kind and plural.');
    return undefined;
  }
  return {
    meta,
    group: spec.text('group') ?? '',
    kind,
    plural,
    namespaced: spec.text('scope') !== 'Cluster',
    versions: spec.list('versions', readVersion) ?? [],
  };
});

const readVersion = (entry: Entry): CustomResourceDefinition['versions'][number] | undefined => {
  const version = entry.object();
  const name = version?.text('name');
  if (!version || !name) return entry.report('A version needs a name.');
  return { name, served: version.flag('served') ?? false, topologies: readTopologies(version) };
};

/** The values that `spec.network.topology` (CUDN) or `spec.topology` (UDN) may take; [] when the schema does not say. */
const readTopologies = (version: Fields): readonly string[] => {
  const spec = properties(properties(version.object('schema')?.object('openAPIV3Schema'))?.object('spec'));
  const topology = properties(spec?.object('network'))?.object('topology') ?? spec?.object('topology');
  return topology?.list('enum', (value) => value.text()) ?? [];
};

const properties = (schema: Fields | undefined) => schema?.object('properties');
