import ipaddr from 'ipaddr.js';
import { rememberedBy } from '../../view/rememberedBy';

/**
 * The addresses that may be used beyond the wire itself, spelled in one way, each once; what is no address is left out.
 * Several rules ask for those of one report, which stays the same until the guest says something new.
 */
export const globalAddresses = rememberedBy((ips: readonly string[]): readonly string[] => [
  ...new Set(ips.flatMap((ip) => (ipaddr.isValid(ip) ? globalAddress(ip) : []))),
]);

const globalAddress = (ip: string): readonly string[] => {
  const address = ipaddr.parse(ip);
  return ['linkLocal', 'loopback', 'unspecified', 'multicast'].includes(address.range()) ? [] : [address.toString()];
};
