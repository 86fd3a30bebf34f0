import type { UserDefinedNetwork } from '../../../k8s/userDefinedNetwork';
import type { PluginConfig } from '../../cni/configFields';
import { generatedNames, type OwnerKind } from '../../sources/network/nadOwners';

/** What a configuration is generated from. `raw` is the block of the topology, for the keys that nothing else reads. */
export type ConfigSource = {
  readonly kind: OwnerKind;
  readonly network: UserDefinedNetwork;
  readonly block: PluginConfig;
  /** `namespace/name` of the NAD. */
  readonly nad: readonly [namespace: string, name: string];
  /** What pods get on the cluster's own network; undefined = not known. */
  readonly clusterMtu: number | undefined;
};

/**
 * The CNI configuration that OVN-Kubernetes renders (domain §5.2), with the keys in the order of the alphabet as it
 * writes them. A localnet network without an MTU gets the cluster's and what an overlay would take away.
 */
export const generatedConfig = (source: ConfigSource): PluginConfig => {
  const { kind, nad } = source;
  const [namespace, name] = nad;
  const { topology, role, physicalNetworkName, vlan, subnets, excludeSubnets, ipamLifecycle } = source.network.network;
  const switched = topology !== 'Layer3';
  const config: PluginConfig = {
    cniVersion: '1.1.0',
    type: 'ovn-k8s-cni-overlay',
    name: generatedNames(kind, { namespace, name })[0],
    netAttachDefName: `${namespace}/${name}`,
    topology: topology?.toLowerCase(),
    role: role?.toLowerCase() ?? '',
    mtu: mtuOf(source),
    subnets: joined(subnets),
    joinSubnet: role === 'Primary' ? (joined(textsOf(source.block['joinSubnets'])) ?? joinSubnets) : undefined,
    ...(switched && ipamLifecycle === 'Persistent' && { allowPersistentIPs: true }),
    ...(topology === 'Localnet' && { physicalNetworkName, vlanID: vlan, excludeSubnets: joined(excludeSubnets) }),
    ...(topology === 'Layer2' && ranges(source.block)),
  };
  return Object.fromEntries(Object.entries(config).filter(isWritten).sort(byKey));
};

const mtuOf = ({ network: { network }, clusterMtu }: ConfigSource): number | undefined => {
  if (network.mtu) return network.mtu;
  return network.topology === 'Localnet' && clusterMtu !== undefined ? clusterMtu + overhead : undefined;
};

/** What the tunnels of an overlay need of every packet. */
const overhead = 100;

/** For primary networks that name none. */
const joinSubnets = '100.65.0.0/16,fd99::/64';

const ranges = (block: PluginConfig): PluginConfig => ({
  reservedSubnets: joined(textsOf(block['reservedSubnets'])),
  infrastructureSubnets: joined(textsOf(block['infrastructureSubnets'])),
  defaultGatewayIPs: joined(textsOf(block['defaultGatewayIPs'])),
});

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];

const joined = (texts: readonly string[]): string | undefined => (texts.length > 0 ? texts.join(',') : undefined);

const isWritten = ([, value]: readonly [string, unknown]): boolean => value !== undefined;

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
