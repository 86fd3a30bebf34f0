import type { BridgePort, HostInterface } from '../../../k8s/hostInterface';
import { ovsBridgeId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { Link } from '../../model/link';
import { classifyEntry, classifyPort } from './entry/classifyPort';
import { eachHost } from './entry/eachHost';
import type { Found } from './entry/eachHost';
import { interfaceKind } from './entry/interfaceKind';
import { memberOf } from './entry/memberOf';
import { portTags } from './entry/portTags';
import type { Host } from './host';

/**
 * Ports of Linux and OVS bridges (L-03), a bridge's own internal port (L-11). Patch ports are told by their pair (L-08),
 * OVN's management ports by L-10.
 */
export const bridgePortSource = eachHost((host) => [
  ...host.interfaces.flatMap((entry) => bridgePorts(host, entry)),
  ...host.unlistedBridges.map((name) =>
    hintedPorts(host, { id: ovsBridgeId(host.node, name), name, type: 'ovs-bridge' }),
  ),
]);

const bridgePorts = (host: Host, entry: HostInterface): readonly Found[] => {
  if (entry.type !== 'ovs-bridge' && entry.type !== 'linux-bridge') return [];
  const ports = entry.bridge?.ports;
  const bridge = { id: host.idOf(entry), name: entry.name, type: entry.type };
  if (!ports) return host.bridge(entry.name) === entry ? [hintedPorts(host, bridge)] : [];
  return ports.map((port) => listedPort(host, entry, port));
};

const listedPort = (host: Host, bridge: HostInterface, { name, vlan, bond }: BridgePort): Found => {
  const portClass = classifyPort(host, bridge, name);
  if (bond || portClass === 'patch' || isManagementPort(host, name)) return {};
  if (bridge.type === 'linux-bridge' && !host.link(name)) return {};
  const port = memberOf(host, name, portClass === 'unresolved');
  if (!port) return {};
  const own = bridge.type === 'ovs-bridge' && name === bridge.name;
  const link: Link = { from: port.id, to: host.idOf(bridge), rule: own ? 'L-11' : 'L-03', ...portTags(vlan) };
  return { elements: port.stands, links: [link] };
};

type Bridge = { readonly id: ElementId; readonly name: string; readonly type: string };

/** Ports of a bridge without a port list, by their own word. br-int never has a list; that its own port is on it is certain. */
const hintedPorts = (host: Host, bridge: Bridge): Found => {
  const ports = host.interfaces.filter(
    (entry) =>
      entry.controller === bridge.name &&
      entry.type !== 'ovs-bridge' &&
      classifyEntry(entry) !== 'patch' &&
      !isManagementPort(host, entry.name),
  );
  const own = (entry: HostInterface) => classifyEntry(entry) === 'internal' && entry.name === bridge.name;
  return {
    links: ports.map((entry) => ({
      from: host.idOf(entry),
      to: bridge.id,
      rule: own(entry) ? 'L-11' : 'L-03',
      state: own(entry) && bridge.name === 'br-int' ? undefined : 'inferred',
    })),
  };
};

const isManagementPort = (host: Host, name: string): boolean => {
  const entry = host.link(name);
  return entry !== undefined && interfaceKind(host, entry) === 'mgmtPort';
};
