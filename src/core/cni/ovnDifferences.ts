import type { PluginConfig } from './configFields';
import { ovnOverlay } from './ovn-k8s-cni-overlay';
import type { OvnConfig } from './ovn-k8s-cni-overlay';

/**
 * The keys in which two configurations of one OVN network disagree, sorted; OVN-Kubernetes then serves only one of them
 * (domain §4.2, field list of D-017). Without an MTU the network takes the cluster's: while that is not known, a missing
 * MTU is no difference. Address ranges of layer3 may differ.
 */
export const ovnDifferences = (a: PluginConfig, b: PluginConfig, clusterMtu?: number): readonly string[] => {
  const left = comparable(a, clusterMtu);
  const right = comparable(b, clusterMtu);
  const keys = [...always, ...(byTopology[left.topology] ?? [])];
  const mtuUnknown = left.mtu === undefined || right.mtu === undefined;
  return keys.filter((key) => left[key] !== right[key] && !(key === 'mtu' && mtuUnknown)).sort();
};

/** Whether two configurations of one layer3 network list other ranges, which OVN-Kubernetes tolerates. */
export const layer3RangesDiffer = (a: PluginConfig, b: PluginConfig): boolean => {
  const [left, right] = [ovnOverlay.read(a).config, ovnOverlay.read(b).config];
  return [left, right].every(({ topology }) => topology === 'layer3') && asSet(left.subnets) !== asSet(right.subnets);
};

const raw = ['transport', 'uplink', 'evpn', 'outboundSNAT'] as const;
const always = ['topology', 'mtu', 'role', ...raw] as const;

const byTopology: Readonly<Record<string, readonly (keyof Comparable)[]>> = {
  localnet: ['vlanID', 'physicalNetworkName', 'allowPersistentIPs', 'subnets', 'excludeSubnets'],
  layer2: [
    ...(['allowPersistentIPs', 'subnets', 'excludeSubnets'] as const),
    ...(['reservedSubnets', 'infrastructureSubnets', 'transitSubnet', 'joinSubnet'] as const),
  ],
  layer3: ['joinSubnet'],
};

type Comparable = ReturnType<typeof comparable>;

/** Defaults filled in, so that what means the same is the same. */
const comparable = (plugin: PluginConfig, clusterMtu: number | undefined) => {
  const { config } = ovnOverlay.read(plugin);
  const asWritten = (key: (typeof raw)[number]) => JSON.stringify(plugin[key]);
  return {
    topology: config.topology ?? '',
    mtu: config.mtu || clusterMtu,
    role: config.role === 'primary',
    vlanID: config.vlanID ?? 0,
    physicalNetworkName: config.physicalNetworkName ?? '',
    allowPersistentIPs: config.allowPersistentIPs ?? false,
    ...rangesOf(config),
    transport: asWritten('transport'),
    uplink: asWritten('uplink'),
    evpn: asWritten('evpn'),
    outboundSNAT: asWritten('outboundSNAT'),
  };
};

const rangesOf = (config: OvnConfig) => ({
  subnets: asSet(config.subnets),
  excludeSubnets: asSet(config.excludeSubnets),
  reservedSubnets: asSet(config.reservedSubnets),
  infrastructureSubnets: asSet(config.infrastructureSubnets),
  transitSubnet: asSet(config.transitSubnet),
  joinSubnet: asSet(config.joinSubnet),
});

const asSet = (ranges: readonly string[] = []): string => [...new Set(ranges)].sort().join(',');
