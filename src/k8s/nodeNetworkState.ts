import { reader } from './fields';
import { readNetworkState } from './readNetworkState';
import type { NetworkState } from './networkState';
import { readMeta } from './objectMeta';
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

export const readNodeNetworkState = reader((object): NodeNetworkState | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const status = object.object('status');
  const current = status?.object('currentState');
  return {
    meta,
    state: current && readNetworkState(current),
    lastChange: status?.text('lastSuccessfulUpdateTime'),
    handlerVersion: status?.text('handlerNmstateVersion'),
  };
});
