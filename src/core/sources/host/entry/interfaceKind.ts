import type { HostInterface } from '../../../../k8s/hostInterface';
import type { ElementKind } from '../../../model/elementKind';
import type { Host } from '../host';

/** The kinds an entry of a NodeNetworkState can be. */
export type InterfaceKind = Extract<
  ElementKind,
  | 'nic'
  | 'bond'
  | 'vlanIface'
  | 'vxlan'
  | 'macVlan'
  | 'macVtap'
  | 'ipvlan'
  | 'linuxBridge'
  | 'ovsBridge'
  | 'ovsInternal'
  | 'ovsPatch'
  | 'vrf'
  | 'mgmtPort'
  | 'tunnel'
  | 'otherIface'
>;

/** What an entry is (domain §1, §2.5), the devices of OVN-Kubernetes told apart by name (§2.6). */
export const interfaceKind = (host: Host, entry: HostInterface): InterfaceKind => {
  if (entry.type === 'ovs-bridge') return 'ovsBridge';
  if (/^(genev|vxlan)_sys_/.test(entry.name)) return 'tunnel';
  if (entry.name.startsWith('ovn-k8s-mp')) return 'mgmtPort';
  if (isPodLegName(entry.name)) return 'otherIface';
  if (entry.type === 'ethernet') return isPodLeg(host, entry) ? 'otherIface' : 'nic';
  if (entry.type === 'ovs-interface') return ovsInterfaceKind(entry);
  return kindByType[entry.type] ?? 'otherIface';
};

/** OVN names the host's end of a pod's leg after 15 hexadecimal digits of the sandbox. */
export const isPodLegName = (name: string): boolean => /^[0-9a-f]{15}$/.test(name);

/** Whether OVS treats the interface as one half of a patch pair. */
export const isPatch = ({ name, type, patchPeer }: HostInterface): boolean =>
  type === 'ovs-interface' && (patchPeer !== undefined || name.startsWith('patch-'));

const ovsInterfaceKind = (entry: HostInterface): InterfaceKind => {
  if (isPatch(entry)) return 'ovsPatch';
  return entry.dpdk === true ? 'otherIface' : 'ovsInternal';
};

const kindByType: Readonly<Record<string, InterfaceKind>> = {
  bond: 'bond',
  vlan: 'vlanIface',
  vxlan: 'vxlan',
  'mac-vlan': 'macVlan',
  'mac-vtap': 'macVtap',
  ipvlan: 'ipvlan',
  'linux-bridge': 'linuxBridge',
  vrf: 'vrf',
};

/** Whether a bridge or an OVS bond lists the interface as one of its own. */
export const isListed = (host: Host, name: string): boolean =>
  host.interfaces.some(({ bridge }) =>
    bridge?.ports?.some((port) => port.name === name || port.bond?.members?.includes(name)),
  );

/** Plugged into some OVS bridge that nobody names: a pod's leg, unless a listed bridge has it as a port. */
const isPodLeg = (host: Host, { name, controller }: HostInterface): boolean =>
  controller === 'ovs-system' && !isListed(host, name);
