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
