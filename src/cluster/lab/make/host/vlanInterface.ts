import type { JsonRecord } from '../../../store/jsonValue';
import { noAddress, type HostEntry } from './hostEntry';

export type VlanSetting = {
  readonly base: string;
  readonly id: number;
  readonly mtu?: number;
  /** Absent: `<base>.<id>`. */
  readonly name?: string;
  readonly profile?: string;
  /** The blocks `ipv4` and `ipv6`; absent = no addresses. */
  readonly addresses?: JsonRecord;
};

/** A kernel VLAN interface on a NIC or a bond. */
export const vlanInterface = (setting: VlanSetting): HostEntry => ({
  name: setting.name ?? `${setting.base}.${setting.id}`,
  type: 'vlan',
  state: 'up',
  ...(setting.profile === undefined ? {} : { 'profile-name': setting.profile }),
  mtu: setting.mtu ?? 1500,
  'min-mtu': 0,
  'max-mtu': 65535,
  ...noAddress,
  ...setting.addresses,
  vlan: { 'base-iface': setting.base, id: setting.id, protocol: '802.1q' },
});

/** The blocks of an interface with one fixed IPv4 address. */
export const fixedAddress = (ip: string, prefix: number): JsonRecord => ({
  ipv4: { enabled: true, dhcp: false, address: [{ ip, 'prefix-length': prefix }] },
});
