import type { HostInterface } from '../../../k8s/hostInterface';
import type { Element } from '../../model/element';
import { ovsBridgeId, vfId } from '../../model/elementId';
import { eachHost } from './entry/eachHost';
import { interfaceElement, sourceOf } from './entry/interfaceElement';
import { bridgeRole } from './entry/interfaceFacts';
import type { Host } from './host';

/** Every interface of every host, the virtual functions of its NICs, and the OVS bridges that are not listed (L-09). */
export const interfaceSource = eachHost((host) => [
  { elements: host.interfaces.map((entry) => interfaceElement(host, entry)) },
  { elements: host.interfaces.flatMap((entry) => virtualFunctions(host, entry)) },
  { elements: host.unlistedBridges.map((name) => unlistedBridge(host, name)) },
]);

const virtualFunctions = (host: Host, entry: HostInterface): readonly Element[] =>
  (entry.ethernet?.sriov?.vfs ?? []).map(({ id, mac, vlan, trust, spoofCheck }) => ({
    id: vfId({ node: host.node, nic: entry.name, index: id }),
    kind: 'vf',
    name: `${entry.name} vf ${id}`,
    node: host.node,
    facts: { mac, vlan, trust, spoofCheck },
    source: sourceOf(host, `${entry.path}.ethernet.sr-iov.vfs`),
  }));

const unlistedBridge = (host: Host, name: string): Element => ({
  id: ovsBridgeId(host.node, name),
  kind: 'ovsBridge',
  name,
  node: host.node,
  facts: { type: 'ovs-bridge', role: bridgeRole(name), synthesised: true, portsKnown: false, uplinks: [] },
});
