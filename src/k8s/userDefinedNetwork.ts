import { reader } from './fields';
import type { Entry, Fields } from './fields';
import { readSelector } from './labelSelector';
import { readConditions } from './condition';
import type { Condition } from './condition';
import type { LabelSelector } from './labelSelector';
import { readMeta } from './objectMeta';
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

export const readUserDefinedNetwork = reader((object): UserDefinedNetwork | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  return { meta, network: readNetwork(object.object('spec')), conditions: readConditions(object) };
});

export const readClusterUserDefinedNetwork = reader((object): ClusterUserDefinedNetwork | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const spec = object.object('spec');
  return {
    meta,
    network: readNetwork(spec?.object('network')),
    conditions: readConditions(object),
    namespaceSelector: spec && readSelector(spec, 'namespaceSelector'),
  };
});

const readNetwork = (network: Fields | undefined): UserDefinedNetworkSpec => {
  const topology = network?.text('topology');
  const part = topology?.toLowerCase();
  const block = part === undefined ? undefined : network?.object(part);
  if (part !== undefined && network?.has(part) === false)
    network.report(part, 'The part that belongs to the topology is missing.');
  const ipam = block?.object('ipam');
  return {
    topology,
    role: block?.text('role'),
    physicalNetworkName: block?.text('physicalNetworkName'),
    vlan: block?.object('vlan')?.object('access')?.number('id'),
    mtu: block?.number('mtu'),
    subnets: block?.list('subnets', readSubnet) ?? [],
    excludeSubnets: block?.list('excludeSubnets', (entry) => entry.text()) ?? [],
    ipamMode: ipam?.text('mode'),
    ipamLifecycle: ipam?.text('lifecycle'),
  };
};

/** Layer3 lists objects (`cidr`, `hostSubnet`), the others strings. */
const readSubnet = (entry: Entry): string | undefined => {
  if (typeof entry.raw === 'string') return entry.raw;
  const subnet = entry.object();
  const cidr = subnet?.text('cidr');
  const host = subnet?.number('hostSubnet');
  return cidr === undefined || host === undefined ? cidr : `${cidr}/${host}`;
};
