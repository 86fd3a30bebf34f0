import type { HostInterface } from '../../../../k8s/hostInterface';
import type { Host } from '../host';
import { isListed, isPatch, isPodLegName } from './interfaceKind';

/**
 * What a port of a bridge is (domain §7.1). `system` leads to the outside, `workload` to a pod or VM; `phantom` is listed
 * but does not exist; `unresolved` is listed without an entry while some interface is plugged in nobody knows where.
 */
export type PortClass = 'system' | 'patch' | 'internal' | 'workload' | 'phantom' | 'unresolved';

/** `bridge` is the entry of the bridge that lists `name`; a port with its own bond is `system`. */
export const classifyPort = (host: Host, bridge: HostInterface, name: string): PortClass => {
  const entry = host.link(name);
  if (bridge.bridge?.ports?.some((port) => port.name === name && port.bond !== undefined)) return 'system';
  return entry ? classifyEntry(entry) : classifyName(host, bridge, name);
};

/** What an interface is to the bridge that it is plugged into. */
export const classifyEntry = (entry: HostInterface): PortClass => {
  if (isPatch(entry)) return 'patch';
  if (entry.type === 'veth' || isPodLegName(entry.name)) return 'workload';
  return entry.type === 'ovs-interface' && entry.dpdk !== true ? 'internal' : 'system';
};

const classifyName = (host: Host, bridge: HostInterface, name: string): PortClass => {
  if (bridge.type === 'linux-bridge') return 'workload';
  if (name.startsWith('patch-')) return 'patch';
  if (isWorkloadName(name)) return 'workload';
  return host.interfaces.some((entry) => isUnexplained(host, entry)) ? 'unresolved' : 'phantom';
};

/** Names that belong to pods and VMs; NMState leaves such interfaces out, so a missing entry says nothing. */
export const isWorkloadName = (name: string): boolean => isPodLegName(name) || /^(vnet|veth|tap)/.test(name);

const isUnexplained = (host: Host, { name, type, controller }: HostInterface): boolean =>
  controller === 'ovs-system' &&
  ['ethernet', 'bond', 'vlan'].includes(type) &&
  !isPodLegName(name) &&
  !/^(genev|vxlan)_sys_/.test(name) &&
  !isListed(host, name);
