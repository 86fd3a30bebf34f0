import { ovsBridgeId } from '../../model/elementId';
import type { Link } from '../../model/link';
import { compareText } from '../../model/createNetworkMap';
import { eachHost } from './entry/eachHost';
import { patchPairs } from './entry/patchPairs';
import type { PatchPair } from './entry/patchPairs';
import { ownUplinks } from './entry/uplinksOn';
import type { Host } from './host';

/** OVS bridges joined by patch ports, one link for each pair, from the bridge nearer the wire (L-08). */
export const patchSource = eachHost((host) => [{ links: patchPairs(host).map((pair) => patchLink(host, pair)) }]);

const patchLink = (host: Host, { ends, inferred }: PatchPair): Link => {
  const [one, other] = ends;
  const [from, to] = compareNearness(host, one.bridge, other.bridge) < 0 ? [one, other] : [other, one];
  return {
    from: ovsBridgeId(host.node, from.bridge),
    to: ovsBridgeId(host.node, to.bridge),
    rule: 'L-08',
    state: inferred ? 'inferred' : undefined,
    patch: to.bridge === 'br-int' ? integrationPatch(from.port) : 'bridge',
  };
};

/** OVN makes a port of the first form for a localnet network with a workload here, the other for the host itself. */
const integrationPatch = (port: string): Link['patch'] =>
  /_ovn_localnet_port-to-br-int$/.test(port) ? 'localnet' : 'infrastructure';

/** br-int is the farthest from the wire; then whoever has no uplink of its own; then br-ex. */
const compareNearness = (host: Host, a: string, b: string): number => {
  const distance = (name: string): number => {
    if (name === 'br-int') return 3;
    if (ownUplinks(host, host.bridge(name)).length === 0) return name === 'br-ex' ? 2 : 1.5;
    return name === 'br-ex' ? 1 : 0;
  };
  return distance(a) - distance(b) || compareText(a, b);
};
