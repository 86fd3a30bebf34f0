import type { HostInterface } from '../../../../k8s/hostInterface';
import type { Host } from '../host';
import { isPatch } from './interfaceKind';

/** One OVS bridge that a patch port is on; `inferred`: by the port's own word or name, no list has it. */
type PatchEnd = { readonly bridge: string; readonly port: string; readonly inferred: boolean };

/** Two OVS bridges joined by a pair of patch ports (domain L-08). */
export type PatchPair = { readonly ends: readonly [PatchEnd, PatchEnd]; readonly inferred: boolean };

/** Every pair of bridges that patch ports join; a pair appears once for each of its ports that names the other. */
export const patchPairs = (host: Host): readonly PatchPair[] => [
  ...host.interfaces.filter(isPatch).flatMap((port) => pairsOf(host, port)),
  ...portsKnownByName(host),
];

const pairsOf = (host: Host, port: HostInterface): readonly PatchPair[] => {
  if (port.patchPeer === undefined) return [];
  const peer = host.link(port.patchPeer);
  if (peer?.patchPeer !== undefined && peer.patchPeer !== port.name) return [];
  const others = peer ? endsOf(host, peer) : endByName(port.patchPeer);
  return endsOf(host, port).flatMap((near) => others.flatMap((far) => pair(near, far)));
};

const pair = (near: PatchEnd, far: PatchEnd): readonly PatchPair[] =>
  near.bridge === far.bridge ? [] : [{ ends: [near, far], inferred: near.inferred || far.inferred }];

/**
 * The bridge whose port list has the port, else the one it names itself. br-int has no list to look into, so that what
 * says it is plugged into br-int is believed.
 */
const endsOf = (host: Host, { name, controller }: HostInterface): readonly PatchEnd[] => {
  const listing = host.interfaces.filter(
    (entry) => entry.type === 'ovs-bridge' && entry.bridge?.ports?.some((port) => port.name === name),
  );
  const listed = listing.map((bridge) => ({ bridge: bridge.name, port: name, inferred: false }));
  if (controller === 'br-int') return [...listed, { bridge: controller, port: name, inferred: false }];
  if (listed.length > 0 || controller === undefined || !isOpenOvsBridge(host, controller)) return listed;
  return [{ bridge: controller, port: name, inferred: true }];
};

/** An OVS bridge whose ports are not known. */
const isOpenOvsBridge = (host: Host, name: string): boolean => {
  const bridge = host.bridge(name);
  return bridge?.type === 'ovs-bridge' ? bridge.bridge?.ports === undefined : host.unlistedBridges.includes(name);
};

const endByName = (port: string): readonly PatchEnd[] =>
  port.startsWith('patch-br-int-to-') ? [{ bridge: 'br-int', port, inferred: true }] : [];

/** Listed ports without an entry whose name says that they lead to br-int. */
const portsKnownByName = (host: Host): readonly PatchPair[] =>
  host.interfaces
    .filter(({ type, name }) => type === 'ovs-bridge' && name !== 'br-int')
    .flatMap(({ name: bridge, bridge: block }) =>
      (block?.ports ?? [])
        .filter((port) => /^patch-.+-to-br-int$/.test(port.name) && host.link(port.name) === undefined)
        .flatMap(({ name: port }) =>
          pair({ bridge, port, inferred: false }, { bridge: 'br-int', port, inferred: true }),
        ),
    );
