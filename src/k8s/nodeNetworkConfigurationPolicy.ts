import type { Condition } from './condition';
import type { NetworkState } from './networkState';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** A policy (NNCP). `desired` undefined = no usable desiredState, e.g. a capture template (domain §3.1, settled §3). */
export type NodeNetworkConfigurationPolicy = {
  readonly meta: ObjectMeta;
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly desired?: NetworkState | undefined;
  /** True when any part of the desired state is a capture template: then only the enactments tell. */
  readonly templated: boolean;
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
