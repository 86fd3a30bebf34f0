import type { NetworkState } from './networkState';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** What NMState saw on one node; `state` undefined = the object has no `status.currentState` (domain §2). */
export type NodeNetworkState = {
  readonly meta: ObjectMeta;
  readonly state?: NetworkState | undefined;
  readonly lastChange?: string | undefined;
  readonly handlerVersion?: string | undefined;
};

export const nodeNetworkStateKind: ResourceKind = {
  group: 'nmstate.io',
  version: 'v1beta1',
  kind: 'NodeNetworkState',
  plural: 'nodenetworkstates',
  namespaced: false,
};
