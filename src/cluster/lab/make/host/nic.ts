import type { JsonRecord } from '../../../store/jsonValue';
import { noAddress, type HostEntry } from './hostEntry';
import { lldpNeighbor, type Neighbor } from './lldpNeighbor';

export type NicSetting = {
  readonly driver?: Driver;
  /** Mb/s; 0 = the port has no link, so that NMState knows neither speed nor duplex (domain §2.7). */
  readonly speed?: number;
  readonly mtu?: number;
  readonly pci?: string;
  readonly state?: 'up' | 'down';
  /** What the switch says; absent = LLDP is off. An empty list = on, and nothing heard. */
  readonly neighbors?: readonly Neighbor[];
  /** NetworkManager's profile, where it is not named like the NIC. */
  readonly profile?: string;
  readonly sriov?: { readonly totalVfs: number; readonly vfs: readonly JsonRecord[] };
  readonly addresses?: JsonRecord;
};

export type Driver = 'ixgbe' | 'i40e' | 'ice' | 'mlx5_core' | 'igb' | 'tg3' | 'vmxnet3' | 'virtio_net';

/** A physical NIC, without its MAC addresses: those follow from the host that it is put into. */
export const nic = (name: string, setting: NicSetting = {}): HostEntry => {
  const driver = setting.driver ?? 'ixgbe';
  return {
    name,
    type: 'ethernet',
    state: setting.state ?? 'up',
    ...(setting.profile === undefined ? {} : { 'profile-name': setting.profile }),
    driver,
    ...(setting.pci === undefined ? {} : { 'pci-address': setting.pci }),
    mtu: setting.mtu ?? 1500,
    'min-mtu': minimumMtu[driver] ?? 68,
    'max-mtu': maximumMtu[driver],
    ...noAddress,
    ...setting.addresses,
    ethernet: ethernetBlock(setting, driver),
    lldp: lldpBlock(setting.neighbors),
  };
};

const maximumMtu: Readonly<Record<Driver, number>> = {
  ixgbe: 9710,
  i40e: 9702,
  ice: 9702,
  mlx5_core: 9978,
  igb: 9216,
  tg3: 9000,
  vmxnet3: 9190,
  virtio_net: 65535,
};

const minimumMtu: Partial<Readonly<Record<Driver, number>>> = { tg3: 60, vmxnet3: 60 };

const ethernetBlock = ({ speed = 10_000, sriov }: NicSetting, driver: Driver): JsonRecord => ({
  ...(speed > 0 ? { speed, duplex: 'full' } : {}),
  ...(paravirtual.has(driver) ? {} : { 'auto-negotiation': true }),
  ...(sriov === undefined
    ? {}
    : { 'sr-iov': { 'drivers-autoprobe': true, 'total-vfs': sriov.totalVfs, vfs: sriov.vfs } }),
});

const paravirtual: ReadonlySet<Driver> = new Set<Driver>(['vmxnet3', 'virtio_net']);

const lldpBlock = (neighbors: readonly Neighbor[] | undefined): JsonRecord => {
  if (neighbors === undefined) return { enabled: false };
  return { enabled: true, ...(neighbors.length === 0 ? {} : { neighbors: neighbors.map(lldpNeighbor) }) };
};
