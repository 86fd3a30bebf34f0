import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

export type Namespace = { readonly meta: ObjectMeta };

export const namespaceKind: ResourceKind = {
  group: '',
  version: 'v1',
  kind: 'Namespace',
  plural: 'namespaces',
  namespaced: false,
};
