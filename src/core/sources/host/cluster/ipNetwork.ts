import ipaddr from 'ipaddr.js';

/** The network that an address in CIDR form belongs to, e.g. 192.168.4.21/24 → 192.168.4.0/24; undefined = not a CIDR. */
export const networkOf = (cidr: string): string | undefined => {
  if (!ipaddr.isValidCIDR(cidr)) return undefined;
  const [address, prefix] = ipaddr.parseCIDR(cidr);
  const network =
    address.kind() === 'ipv4' ? ipaddr.IPv4.networkAddressFromCIDR(cidr) : ipaddr.IPv6.networkAddressFromCIDR(cidr);
  return `${network.toString()}/${prefix}`;
};

/** Whether two texts are the same address. Only those of IPv6 can be written in several ways. */
export const sameAddress = (a: string, b: string): boolean =>
  a === b || (a.includes(':') && b.includes(':') && canonical(a) === canonical(b));

const canonical = (address: string): string =>
  ipaddr.isValid(address) ? ipaddr.parse(address).toString() : address.toLowerCase();
