import { reader } from './fields';
import { readMeta } from './objectMeta';
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

export const readNamespace = reader((object): Namespace | undefined => {
  const meta = readMeta(object);
  return meta && { meta };
});
