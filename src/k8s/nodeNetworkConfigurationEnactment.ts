import { reader } from './fields';
import { readDesiredState } from './readNetworkState';
import { readConditions } from './condition';
import type { Condition } from './condition';
import type { NetworkState } from './networkState';
import { readMeta } from './objectMeta';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** The result of one policy on one node (NNCE). `node` and `policy` come from its labels, never from its name. */
export type NodeNetworkConfigurationEnactment = {
  readonly meta: ObjectMeta;
  readonly node?: string | undefined;
  readonly policy?: string | undefined;
  readonly policyGeneration?: number | undefined;
  readonly desired?: NetworkState | undefined;
  readonly conditions: readonly Condition[];
};

export const nodeNetworkConfigurationEnactmentKind: ResourceKind = {
  group: 'nmstate.io',
  version: 'v1beta1',
  kind: 'NodeNetworkConfigurationEnactment',
  plural: 'nodenetworkconfigurationenactments',
  namespaced: false,
};

export const readNodeNetworkConfigurationEnactment = reader((object): NodeNetworkConfigurationEnactment | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const status = object.object('status');
  return {
    meta,
    node: meta.labels['nmstate.io/node'],
    policy: meta.labels['nmstate.io/policy'],
    policyGeneration: status?.number('policyGeneration'),
    desired: status && readDesiredState(status, 'desiredState').state,
    conditions: readConditions(object),
  };
});
