import type { Condition } from './condition';
import type { LabelSelector } from './labelSelector';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** `spec.network` of a CUDN or the same level of a UDN's `spec` (domain §5.1). `topology` as written: Localnet, Layer2, Layer3. */
export type UserDefinedNetworkSpec = {
  readonly topology?: string | undefined;
  readonly role?: string | undefined;
  readonly physicalNetworkName?: string | undefined;
  /** Access VLAN id; undefined = untagged. */
  readonly vlan?: number | undefined;
  readonly mtu?: number | undefined;
  /** CIDRs; for Layer3 `cidr` or `cidr/hostSubnet`. */
  readonly subnets: readonly string[];
  readonly excludeSubnets: readonly string[];
  readonly ipamMode?: string | undefined;
  readonly ipamLifecycle?: string | undefined;
};

export type UserDefinedNetwork = {
  readonly meta: ObjectMeta;
  readonly network: UserDefinedNetworkSpec;
  readonly conditions: readonly Condition[];
};

export type ClusterUserDefinedNetwork = UserDefinedNetwork & {
  /** Undefined = the spec has no selector (invalid); empty selects every namespace. */
  readonly namespaceSelector?: LabelSelector | undefined;
};

export const userDefinedNetworkKind: ResourceKind = {
  group: 'k8s.ovn.org',
  version: 'v1',
  kind: 'UserDefinedNetwork',
  plural: 'userdefinednetworks',
  namespaced: true,
};

export const clusterUserDefinedNetworkKind: ResourceKind = {
  group: 'k8s.ovn.org',
  version: 'v1',
  kind: 'ClusterUserDefinedNetwork',
  plural: 'clusteruserdefinednetworks',
  namespaced: false,
};
