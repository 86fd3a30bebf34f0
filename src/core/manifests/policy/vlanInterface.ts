import type { DraftManifest } from '../draftChange';
import { longestInterfaceName } from '../fields/interfaceNameProblem';
import { isRecord, listAt, textAt, valueAt, type JsonRecord } from '../json/jsonValue';
import { numberOf } from '../json/numberOf';
import { optional } from '../json/optional';
import { withEnding } from '../names/freeName';
import { interfacesOf, readPolicy, writePolicy } from './policyFrame';
import type { PolicyFrame } from './policyFrame';

/** `prefix` in bits. Fixed addresses are for one host, and so need a policy for each. */
export type VlanAddress =
  | { readonly kind: 'none' }
  | { readonly kind: 'dhcp' }
  | { readonly kind: 'fixed'; readonly ip: string; readonly prefix: number };

/** `mtu` in bytes, not more than that of the base. IPv6 stays off unless the fixed address is one. */
export type VlanInterfaceAnswers = PolicyFrame & {
  readonly interface: string;
  readonly base: string;
  readonly vlan: number;
  readonly mtu?: number | undefined;
  readonly address: VlanAddress;
};

/** A host's own interface in a VLAN, or the uplink of a Linux bridge for that VLAN (domain W-4). */
export const writeVlanInterfacePolicy = (answers: VlanInterfaceAnswers): DraftManifest => {
  const { interface: name, base, vlan, mtu, address, ...frame } = answers;
  return writePolicy(frame, {
    interfaces: [
      {
        ...{ name, type: 'vlan', state: 'up' },
        ...optional('mtu', mtu),
        vlan: { 'base-iface': base, id: vlan },
        ...addressing(address),
      },
    ],
  });
};

/** The answers behind a policy that makes one VLAN interface and nothing else. */
export const readVlanInterfacePolicy = (manifest: JsonRecord): VlanInterfaceAnswers | undefined => {
  const policy = readPolicy(manifest);
  const [entry, ...more] = policy ? interfacesOf(policy.desiredState) : [];
  const [name, base] = [textAt(entry, ['name']), textAt(entry, ['vlan', 'base-iface'])];
  const vlan = numberOf(valueAt(entry, ['vlan', 'id']));
  if (!policy || !entry || more.length > 0 || name === undefined || base === undefined || vlan === undefined) {
    return undefined;
  }
  const address = addressOf(entry);
  return { ...policy.frame, interface: name, base, vlan, address, ...optional('mtu', numberOf(entry['mtu'])) };
};

/** The usual name, base and id, the base cut where both are too long for the kernel. */
export const vlanInterfaceName = (base: string, vlan: number): string =>
  withEnding(base, `.${vlan}`, longestInterfaceName);

const off = { enabled: false };

const addressing = (address: VlanAddress): JsonRecord => {
  if (address.kind === 'none') return { ipv4: off, ipv6: off };
  if (address.kind === 'dhcp') return { ipv4: { enabled: true, dhcp: true }, ipv6: off };
  const { ip, prefix } = address;
  const fixed = { enabled: true, dhcp: false, address: [{ ip, 'prefix-length': prefix }] };
  return ip.includes(':') ? { ipv4: off, ipv6: { ...fixed, autoconf: false } } : { ipv4: fixed, ipv6: off };
};

const addressOf = (entry: JsonRecord): VlanAddress => {
  if (valueAt(entry, ['ipv4', 'dhcp']) === true) return { kind: 'dhcp' };
  const [first] = ['ipv4', 'ipv6'].flatMap((family) => listAt(entry, [family, 'address'])).filter(isRecord);
  const [ip, prefix] = [textAt(first, ['ip']), numberOf(first?.['prefix-length'])];
  return ip === undefined || prefix === undefined ? { kind: 'none' } : { kind: 'fixed', ip, prefix };
};
