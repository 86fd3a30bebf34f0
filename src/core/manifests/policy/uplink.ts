import type { JsonRecord } from '../json/jsonValue';
import { numberOf } from '../json/numberOf';
import { readBond, writeBond, writeNic } from './bondParts';
import type { Bond } from './bondParts';
import { optional } from '../json/optional';
import { interfacesOf } from './policyFrame';

/**
 * What carries a bridge: one NIC, a bond that the same policy makes, or an interface that is there and that another policy
 * may define. `mtu` in bytes; of what is there it stays as it is.
 */
export type Uplink =
  | { readonly kind: 'nic'; readonly name: string; readonly mtu?: number | undefined }
  | { readonly kind: 'bond'; readonly bond: Bond }
  | { readonly kind: 'existing'; readonly name: string };

/** The port of the bridge that an uplink is. */
export const uplinkName = (uplink: Uplink): string => (uplink.kind === 'bond' ? uplink.bond.name : uplink.name);

/** The MTU that the uplink is to have, in bytes. */
export const uplinkMtu = (uplink: Uplink): number | undefined =>
  uplink.kind === 'existing' ? undefined : (uplink.kind === 'bond' ? uplink.bond : uplink).mtu;

/**
 * The entries that an uplink needs. A single NIC has one of its own, so that it is brought up, and so that NMState fails
 * on a name that is none instead of making an internal port of it (domain §3.4).
 */
export const writeUplink = (uplink: Uplink): readonly JsonRecord[] => {
  if (uplink.kind === 'bond') return writeBond(uplink.bond);
  return uplink.kind === 'nic' ? [writeNic(uplink)] : [];
};

/** The uplink that a port of this name is in a desired state. */
export const readUplink = (desiredState: JsonRecord, name: string): Uplink => {
  const bond = readBond(desiredState, name);
  if (bond) return { kind: 'bond', bond };
  const nic = interfacesOf(desiredState).find((entry) => entry['name'] === name && entry['type'] === 'ethernet');
  return nic ? { kind: 'nic', name, ...optional('mtu', numberOf(nic['mtu'])) } : { kind: 'existing', name };
};
