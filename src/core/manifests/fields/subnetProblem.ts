import ipaddr from 'ipaddr.js';
import { msg } from '../../message';
import type { Message } from '../../message';

/** What is wrong with address ranges as typed, such as `10.200.0.0/24`; at most one for each IP family, comma between. */
export const subnetsProblem = (text: string): Message | undefined => {
  const parts = partsOf(text);
  if (parts.length === 0) return msg('Enter an address range.');
  const wrong = parts.find((part) => !isNetwork(part));
  if (wrong !== undefined) {
    return msg('“{{part}}” is no address range; write it like 10.200.0.0/24, with the first address of it.', {
      part: wrong,
    });
  }
  const families = parts.map((part) => ipaddr.parseCIDR(part)[0].kind());
  return new Set(families).size < families.length
    ? msg('Give one address range for each IP family at most.')
    : undefined;
};

/** The ranges as typed, without blanks. */
export const readSubnets = (text: string): readonly string[] => partsOf(text);

const partsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The address is that of the network, as OVN-Kubernetes wants it: no bit beyond the prefix. */
const isNetwork = (part: string): boolean => {
  // The library takes 10.1 for 10.0.0.1.
  if (!ipaddr.isValidCIDR(part) || !/:|^\d+(\.\d+){3}\//.test(part)) return false;
  const [address, bits] = ipaddr.parseCIDR(part);
  const bytes = address.toByteArray();
  return bytes.every((byte, index) => (byte & hostBits(bits - index * 8)) === 0);
};

const hostBits = (networkBits: number): number => (networkBits >= 8 ? 0 : networkBits <= 0 ? 255 : 255 >> networkBits);
