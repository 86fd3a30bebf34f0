import type { JsonRecord } from '../../../store/jsonValue';

/** An address of the node itself, on br-ex, and the gateway it uses; the family shows in the text. */
export type NodeAddress = { readonly ip: string; readonly prefix: number; readonly gateway: string };

export const isIpv6 = (address: string): boolean => address.includes(':');

/** The `ipv4` and `ipv6` blocks of br-ex, with the addresses that OVN-Kubernetes adds for itself. */
export const gatewayAddresses = (addresses: readonly NodeAddress[]): JsonRecord => {
  const block = (wanted: boolean, ovn: JsonRecord): JsonRecord => {
    const own = addresses.filter(({ ip }) => isIpv6(ip) === wanted);
    if (own.length === 0) return { enabled: false };
    return {
      enabled: true,
      dhcp: !wanted,
      ...(wanted ? { autoconf: false } : {}),
      'auto-route-metric': 48,
      address: [...own.map(({ ip, prefix }) => ({ ip, 'prefix-length': prefix })), ovn],
    };
  };
  return {
    ipv4: block(false, { ip: '169.254.0.2', 'prefix-length': 17 }),
    ipv6: block(true, { ip: 'fd69::2', 'prefix-length': 112 }),
  };
};

/** The third octets of a node's part of the pod network, 10.128.0.0/14 in pieces of /23. */
export const podSubnet = (index: number): string => `${podNetworkBase(index)}.0/23`;

/** An address in a node's part of the pod network; `host` 1 is its gateway, 2 the node's management port. */
export const podAddress = (index: number, host: number): string => `${podNetworkBase(index)}.${host}`;

const podNetworkBase = (index: number): string => `10.${128 + Math.floor(index / 128)}.${(index % 128) * 2}`;
