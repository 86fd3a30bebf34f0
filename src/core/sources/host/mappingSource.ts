import type { BridgeMapping } from '../../../k8s/networkState';
import type { Element } from '../../model/element';
import { mappingId, ovsBridgeId } from '../../model/elementId';
import { eachHost } from './entry/eachHost';
import { sourceOf } from './entry/interfaceElement';
import type { Host } from './host';

/**
 * Physical networks of a host (L-12). OVN can only use an OVS bridge: a mapping to any other name points at a bridge that
 * is missing, also when a Linux bridge has that name; a host that lists no interfaces does not tell. A localnet that is mapped twice keeps both links.
 */
export const mappingSource = eachHost((host) => host.mappingEntries.map((mapping) => mapped(host, mapping)));

const mapped = (host: Host, { localnet, bridge, path }: BridgeMapping) => {
  const { node } = host;
  const id = mappingId(node, localnet);
  const mapping: Element = {
    id,
    kind: 'bridgeMapping',
    name: localnet,
    node,
    facts: { bridge },
    source: sourceOf(host, path),
  };
  if (bridge === undefined) return { elements: [mapping] };
  const link = { from: ovsBridgeId(node, bridge), to: id, rule: 'L-12' as const };
  return { elements: [mapping, ...missingBridge(host, bridge)], links: [link] };
};

const missingBridge = (host: Host, name: string): readonly Element[] => {
  if (host.bridge(name)?.type === 'ovs-bridge' || host.unlistedBridges.includes(name)) return [];
  const facts = { type: 'ovs-bridge', portsKnown: false, uplinks: [] };
  const missing = host.hasState ? true : undefined;
  return [{ id: ovsBridgeId(host.node, name), kind: 'ovsBridge', name, node: host.node, missing, facts }];
};
