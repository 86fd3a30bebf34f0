import type { JsonRecord } from '../../../store/jsonValue';
import { withPort, type HostEntry } from './hostEntry';

/** A port that OVS itself makes on a bridge, where an address can be; also what a mistyped port name turns into. */
export const internalPort = (name: string, more: JsonRecord = {}): HostEntry => ({
  name,
  type: 'ovs-interface',
  state: 'up',
  mtu: 1500,
  'min-mtu': 68,
  'max-mtu': 65535,
  ipv4: { enabled: false },
  ipv6: { enabled: false },
  ...more,
});

/** The two halves of a cable between two OVS bridges. NetworkManager manages neither when OVN made them. */
export type Patch = {
  readonly from: { readonly bridge: string; readonly port: string };
  readonly to: { readonly bridge: string; readonly port: string };
  readonly managed?: boolean;
};

/** Adds both halves, and puts each on its bridge; br-int has no entry, its ports say that they belong to it (domain §2.6). */
export const withPatch = (
  entries: readonly HostEntry[],
  { from, to, managed = false }: Patch,
): readonly HostEntry[] => {
  const half = (own: Patch['from'], peer: Patch['from']): HostEntry => ({
    name: own.port,
    type: 'ovs-interface',
    state: managed ? 'up' : 'ignore',
    controller: own.bridge,
    patch: { peer: peer.port },
  });
  const ends = [from, to];
  const plugged = entries.map((entry) => {
    const end = ends.find(({ bridge }) => entry.type === 'ovs-bridge' && entry.name === bridge);
    return end === undefined ? entry : withPort(entry, end.port);
  });
  return [...plugged, half(from, to), half(to, from)];
};

/** br-ex or another bridge to br-int, as ovn-controller plugs a localnet network (domain §4.2). */
export const localnetPatch = (network: string, bridge: string): Patch => {
  const port = `${network.replace(/[-/]/g, '.')}_ovn_localnet_port`;
  return {
    from: { bridge, port: `patch-${port}-to-br-int` },
    to: { bridge: 'br-int', port: `patch-br-int-to-${port}` },
  };
};

/** The node's own way out: br-ex to br-int. */
export const gatewayPatch = (node: string): Patch => ({
  from: { bridge: 'br-ex', port: `patch-br-ex_${node}-to-br-int` },
  to: { bridge: 'br-int', port: `patch-br-int-to-br-ex_${node}` },
});
