import ipaddr from 'ipaddr.js';

/** A range of addresses as OVN-Kubernetes writes it: a CIDR, for layer3 followed by the length of each node's part. */
export type AddressRange = {
  readonly text: string;
  readonly address: ipaddr.IPv4 | ipaddr.IPv6;
  readonly prefix: number;
  readonly hostPrefix: number | undefined;
};

/** Undefined = it is no range. */
export const addressRange = (text: string): AddressRange | undefined => {
  const [, cidr = '', host] = /^([^/]+\/\d+)(?:\/(\d+))?$/.exec(text.trim()) ?? [];
  if (!ipaddr.isValidCIDR(cidr)) return undefined;
  const [address, prefix] = ipaddr.parseCIDR(cidr);
  return { text, address, prefix, hostPrefix: host === undefined ? undefined : Number(host) };
};

/** Whether the second range lies inside the first; ranges of the other family never do. */
export const holds = (outer: AddressRange, inner: AddressRange): boolean =>
  outer.prefix <= inner.prefix && meets(outer, inner);

const meets = (a: AddressRange, b: AddressRange): boolean => {
  const prefix = Math.min(a.prefix, b.prefix);
  return a.address.kind() === b.address.kind() && a.address.match(b.address, prefix);
};

/** The pairs of two lists that overlap; what is no range overlaps nothing. */
export const overlaps = (a: readonly string[], b: readonly string[]): readonly (readonly [string, string])[] => {
  const others = b.flatMap((text) => addressRange(text) ?? []);
  return a
    .flatMap((text) => addressRange(text) ?? [])
    .flatMap((range) => others.filter((other) => meets(range, other)).map(({ text }) => [range.text, text] as const));
};
