import { reader } from './fields';
import { readMeta } from './objectMeta';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** The operator's singleton; `nodeSelector` limits which nodes run a handler and so have an NNS. */
export type NmState = { readonly meta: ObjectMeta; readonly nodeSelector: Readonly<Record<string, string>> };

export const nmStateKind: ResourceKind = {
  group: 'nmstate.io',
  version: 'v1',
  kind: 'NMState',
  plural: 'nmstates',
  namespaced: false,
};

export const readNmState = reader((object): NmState | undefined => {
  const meta = readMeta(object);
  return meta && { meta, nodeSelector: object.object('spec')?.record('nodeSelector') ?? {} };
});
