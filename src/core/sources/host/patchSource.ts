import { ovsBridgeId } from '../../model/elementId';
import type { Link } from '../../model/link';
import { compareText } from '../../model/createNetworkMap';
import { eachHost } from './entry/eachHost';
import { patchPairs } from './entry/patchPairs';
import type { PatchPair } from './entry/patchPairs';
import { ownUplinks } from './entry/uplinksOn';
import type { Host } from './host';

/** OVS bridges joined by patch ports, one link for each pair, from the bridge nearer the wire (L-08). */
export const patchSource = eachHost((host) => {
  const distanceOf = distances(host);
  return [{ links: patchPairs(host).map((pair) => patchLink(host, pair, distanceOf)) }];
});

const patchLink = (host: Host, { ends, inferred }: PatchPair, distanceOf: Distances): Link => {
  const [one, other] = ends;
  const nearness = distanceOf(one.bridge) - distanceOf(other.bridge) || compareText(one.bridge, other.bridge);
  const [from, to] = nearness < 0 ? [one, other] : [other, one];
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

type Distances = (bridge: string) => number;

/** Asked once for each bridge, which may have a patch port for every network. */
const distances = (host: Host): Distances => {
  const known = new Map<string, number>();
  return (bridge) => {
    const distance = known.get(bridge) ?? distanceOn(host, bridge);
    known.set(bridge, distance);
    return distance;
  };
};

/** br-int is the farthest from the wire; then whoever has no uplink of its own; then br-ex. */
const distanceOn = (host: Host, bridge: string): number => {
  if (bridge === 'br-int') return 3;
  if (ownUplinks(host, host.bridge(bridge)).length === 0) return bridge === 'br-ex' ? 2 : 1.5;
  return bridge === 'br-ex' ? 1 : 0;
};
