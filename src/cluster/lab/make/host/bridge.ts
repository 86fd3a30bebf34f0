import type { JsonRecord } from '../../../store/jsonValue';
import { noAddress, type HostEntry } from './hostEntry';

/** A port by its name, or with its `vlan` or `link-aggregation` block. */
export type PortSetting = string | (JsonRecord & { readonly name: string });

/** An OVS bridge; it has neither MAC address nor MTU of its own. Patch ports of OVN come to it by themselves. */
export const ovsBridge = (name: string, ports: readonly PortSetting[], more: JsonRecord = {}): HostEntry => ({
  name,
  type: 'ovs-bridge',
  state: 'up',
  ...more,
  bridge: {
    options: { datapath: '', 'fail-mode': '', 'mcast-snooping-enable': false, rstp: false, stp: { enabled: false } },
    port: ports.map(portOf),
  },
});

/** A Linux bridge whose ports pass all tags, as the NMState handler sets them up (domain §3.4). */
export const linuxBridge = (name: string, ports: readonly PortSetting[], mtu = 1500): HostEntry => ({
  name,
  type: 'linux-bridge',
  state: 'up',
  mtu,
  'min-mtu': 68,
  'max-mtu': 65535,
  ...noAddress,
  bridge: {
    options: {
      'group-forward-mask': 0,
      'mac-ageing-time': 300,
      'multicast-snooping': true,
      stp: { enabled: false, 'forward-delay': 15, 'hello-time': 2, 'max-age': 20, priority: 32768 },
      'vlan-default-pvid': 1,
      'vlan-protocol': '802.1q',
    },
    port: ports.map(portOf).map(trunkPort),
  },
});

/** A port of an OVS bridge that is a bond of OVS itself. */
export const ovsBondPort = (name: string, mode: string, members: readonly string[]): PortSetting => ({
  name,
  'link-aggregation': { mode, port: members.map((member) => ({ name: member })) },
});

/** A VLAN filter that lets these ids through. */
export const trunkOf = (...ids: readonly number[]): JsonRecord => ({
  mode: 'trunk',
  'trunk-tags': ids.map((id) => ({ id })),
});

const portOf = (port: PortSetting): JsonRecord => (typeof port === 'string' ? { name: port } : port);

const trunkPort = (port: JsonRecord): JsonRecord => ({
  'stp-hairpin-mode': false,
  'stp-path-cost': 100,
  'stp-priority': 32,
  vlan: { mode: 'trunk', 'enable-native': false, 'trunk-tags': [{ 'id-range': { min: 2, max: 4094 } }] },
  ...port,
});
