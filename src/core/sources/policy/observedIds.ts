import type { HostInterface } from '../../../k8s/hostInterface';
import type { ElementId } from '../../model/elementId';
import { linkId, ovsBridgeId } from '../../model/elementId';
import type { Host } from '../host/host';

/**
 * The elements of a host that an entry of a desired state is about (domain L-57): by name and family. An entry that does
 * not say its type is about whatever has its name.
 */
export const observedIds = (host: Host, { type, name }: HostInterface): readonly ElementId[] => {
  const isListed = host.bridge(name)?.type === 'ovs-bridge';
  const bridge = isListed || host.unlistedBridges.includes(name) ? [ovsBridgeId(host.node, name)] : [];
  const link = host.link(name) ? [linkId(host.node, name)] : [];
  if (type === 'ovs-bridge') return bridge;
  return type === 'unknown' ? [...bridge, ...link] : link;
};
