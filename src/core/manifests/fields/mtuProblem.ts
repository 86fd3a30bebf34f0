import { msg } from '../../message';
import type { Message } from '../../message';
import { wholeNumber } from './wholeNumber';

/** In bytes. `min` is 1280 where IPv6 is used; `max` may be what the network cards below can carry. */
export type MtuLimits = { readonly min: number; readonly max: number };

/** What OVN-Kubernetes and the CNI plugins take, in bytes. */
export const mtuLimits: MtuLimits = { min: 576, max: 65536 };

/** The least MTU of a link with IPv6, in bytes (RFC 8200). */
export const leastIpv6Mtu = 1280;

/** What is wrong with an MTU as typed. For a field that may stay empty use `whenFilled`. */
export const mtuProblem = (text: string, limits: MtuLimits = mtuLimits): Message | undefined =>
  readMtu(text, limits) === undefined
    ? msg('The MTU is a whole number from {{min}} to {{max}}, without anything else.', limits)
    : undefined;

/** The MTU that a field holds, in bytes; undefined where `mtuProblem` objects, and for an empty field. */
export const readMtu = (text: string, limits: MtuLimits = mtuLimits): number | undefined => {
  const mtu = wholeNumber(text);
  return mtu !== undefined && mtu >= limits.min && mtu <= limits.max ? mtu : undefined;
};
