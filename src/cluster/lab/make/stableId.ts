import { createHash } from 'node:crypto';

/** A UID in the usual shape, always the same for the same text. */
export const stableUid = (text: string): string => {
  const hex = sha256(text);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};

/** A locally administered MAC address, lower case: the given first three bytes, then three that follow from the text. */
export const stableMac = (prefix: string, text: string): string =>
  [prefix, ...bytesOf(sha256(text).slice(0, 6))].join(':').toLowerCase();

/** The interface of a secondary network inside a launcher pod (domain §6.3). */
export const podInterfaceName = (networkName: string): string => `pod${sha256(networkName).slice(0, 11)}`;

/** Hexadecimal digits that follow from the text, at most 64. */
export const stableHex = (text: string, digits: number): string => sha256(text).slice(0, digits);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const bytesOf = (hex: string): readonly string[] => hex.match(/../g) ?? [];
