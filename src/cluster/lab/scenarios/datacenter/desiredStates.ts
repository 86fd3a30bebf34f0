import { listAt, type JsonRecord } from '../../../store/jsonValue';
import { noAddress } from '../../make/host/hostEntry';

/** Desired states as an administrator would write them, each the wiring of one thing (domain §9). */

export const bondUnderBridge = (
  setting: BondWish & {
    readonly bridge: string;
    readonly mappings: readonly string[];
    /** What the bridge's port is called, when that is not the bond's name. */
    readonly port?: string;
  },
): JsonRecord => ({
  interfaces: [
    ...setting.members.map((name) => upNic(name, setting.mtu)),
    bondOf(setting),
    ovsBridgeOf(setting.bridge, setting.port ?? setting.bond),
  ],
  ovn: mappingsTo(setting.bridge, setting.mappings),
});

export const nicUnderBridge = (nic: string, bridge: string, mappings: readonly string[]): JsonRecord => ({
  interfaces: [upNic(nic, 9000), ovsBridgeOf(bridge, nic)],
  ovn: mappingsTo(bridge, mappings),
});

export const mappingOnly = (localnet: string, bridge: string): JsonRecord => ({ ovn: mappingsTo(bridge, [localnet]) });

/** A Linux bridge on a VLAN of a NIC or a bond. */
export const bridgeOnVlan = (bridge: string, base: string, id: number): JsonRecord => ({
  interfaces: [
    vlanOf(base, id, 1500),
    {
      name: bridge,
      type: 'linux-bridge',
      state: 'up',
      ...noAddress,
      bridge: { options: { stp: { enabled: false } }, port: [{ name: `${base}.${id}` }] },
    },
  ],
});

export const vlansOn = (base: string, ids: readonly number[], mtu: number): JsonRecord => ({
  interfaces: ids.map((id) => vlanOf(base, id, mtu)),
});

export const bondAlone = (setting: BondWish): JsonRecord => ({
  interfaces: [...setting.members.map((member) => upNic(member, setting.mtu)), bondOf(setting)],
});

export const lldpOn = (names: readonly string[]): JsonRecord => ({
  interfaces: names.map((name) => ({ name, type: 'ethernet', state: 'up', lldp: { enabled: true } })),
});

/** NICs that are used as they are, with the MTU that they need. */
export const nicsUp = (names: readonly string[], mtu: number): JsonRecord => ({
  interfaces: names.map((name) => upNic(name, mtu)),
});

/** Several states in one policy, where one part needs another. */
export const together = (...states: readonly JsonRecord[]): JsonRecord => ({
  interfaces: states.flatMap((state) => listAt(state, ['interfaces'])),
});

const upNic = (name: string, mtu: number): JsonRecord => ({
  name,
  type: 'ethernet',
  state: 'up',
  mtu,
  ...noAddress,
  lldp: { enabled: true },
});

type BondWish = {
  readonly bond: string;
  readonly members: readonly string[];
  readonly mtu: number;
  /** LACP unless told otherwise. */
  readonly mode?: string;
};

const bondOf = ({ bond, members, mtu, mode = '802.3ad' }: BondWish): JsonRecord => ({
  name: bond,
  type: 'bond',
  state: 'up',
  mtu,
  ...noAddress,
  'link-aggregation': { mode, options: { miimon: 100 }, port: members },
});

const ovsBridgeOf = (name: string, port: string): JsonRecord => ({
  name,
  type: 'ovs-bridge',
  state: 'up',
  bridge: { 'allow-extra-patch-ports': true, options: { stp: false }, port: [{ name: port }] },
});

const vlanOf = (base: string, id: number, mtu: number): JsonRecord => ({
  name: `${base}.${id}`,
  type: 'vlan',
  state: 'up',
  mtu,
  vlan: { 'base-iface': base, id },
});

const mappingsTo = (bridge: string, localnets: readonly string[]): JsonRecord => ({
  'bridge-mappings': localnets.map((localnet) => ({ localnet, bridge, state: 'present' })),
});
