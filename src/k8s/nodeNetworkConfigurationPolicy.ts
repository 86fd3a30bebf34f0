import { reader } from './fields';
import { readDesiredState } from './readNetworkState';
import { readConditions } from './condition';
import type { Condition } from './condition';
import type { NetworkState } from './networkState';
import { readNodeSelector } from './labelSelector';
import { readMeta } from './objectMeta';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** A policy (NNCP). `desired` undefined = no usable desiredState, e.g. a capture template (domain §3.1, settled §3). */
export type NodeNetworkConfigurationPolicy = {
  readonly meta: ObjectMeta;
  /** Undefined = not readable, so that the nodes it is for are not known; empty = every node. */
  readonly nodeSelector?: Readonly<Record<string, string>> | undefined;
  readonly desired?: NetworkState | undefined;
  /** True when any part of the desired state is a capture template: then only the enactments tell. */
  readonly templated: boolean;
  /** It looks up parts of the node's state before it is applied, so that what it writes may differ from node to node. */
  readonly captures: boolean;
  readonly maxUnavailable?: string | undefined;
  readonly conditions: readonly Condition[];
};

export const nodeNetworkConfigurationPolicyKind: ResourceKind = {
  group: 'nmstate.io',
  version: 'v1',
  kind: 'NodeNetworkConfigurationPolicy',
  plural: 'nodenetworkconfigurationpolicies',
  namespaced: false,
};

export const readNodeNetworkConfigurationPolicy = reader((object): NodeNetworkConfigurationPolicy | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const spec = object.object('spec');
  const desired = spec ? readDesiredState(spec, 'desiredState') : { templated: false };
  return {
    meta,
    nodeSelector: readNodeSelector(object),
    desired: desired.state,
    templated: desired.templated,
    captures: spec?.has('capture') ?? false,
    maxUnavailable: spec?.text('maxUnavailable'),
    conditions: readConditions(object),
  };
});
