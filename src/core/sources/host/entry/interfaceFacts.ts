import type { HostInterface } from '../../../../k8s/hostInterface';
import type { BondFacts, BridgeFacts, InterfaceFacts, NicFacts, StackedFacts } from '../../../model/factsByKind';
import type { Host } from '../host';
import { carrierOf } from './carrierOf';
import { uplinksOn } from './uplinksOn';

/** What every interface may have. An ovs-bridge has no address of its own, whatever its entry says (domain §2.4). */
export const interfaceFacts = (entry: HostInterface): InterfaceFacts => ({
  type: entry.type,
  state: entry.state,
  description: entry.description,
  profileName: entry.profileName,
  mac: entry.mac,
  permanentMac: entry.permanentMac,
  driver: entry.driver,
  mtu: entry.mtu,
  minMtu: entry.minMtu,
  maxMtu: entry.maxMtu,
  controller: entry.controller,
  ...(entry.type === 'ovs-bridge' ? {} : addressFacts(entry)),
});

/** CIDRs, IPv4 first. OVN's own addresses in 169.254.0.0/16 are its plumbing and left out (domain §2.9). */
export const addressesOf = ({ ipv4, ipv6 }: HostInterface): readonly string[] =>
  [...(ipv4?.addresses ?? []), ...(ipv6?.addresses ?? [])]
    .filter(({ ip }) => !ip.startsWith('169.254.'))
    .map(({ ip, prefix }) => `${ip}/${prefix}`);

const addressFacts = (entry: HostInterface): Pick<InterfaceFacts, 'addresses' | 'dhcp'> => {
  if (!entry.ipv4 && !entry.ipv6) return {};
  const told = [entry.ipv4?.dhcp, entry.ipv6?.dhcp].filter((dhcp) => dhcp !== undefined);
  return { addresses: addressesOf(entry), dhcp: told.length > 0 ? told.includes(true) : undefined };
};

/** Of a physical port. */
export const nicFacts = (entry: HostInterface): NicFacts => ({
  ...interfaceFacts(entry),
  carrier: carrierOf(entry),
  // No speed is how some drivers spell "not known".
  speed: entry.ethernet?.speed === 0 ? undefined : entry.ethernet?.speed,
  duplex: entry.ethernet?.duplex,
  autoNegotiation: entry.ethernet?.autoNegotiation,
  pciAddress: entry.pciAddress,
  lldpEnabled: entry.lldp?.enabled,
  sriov: entry.ethernet?.sriov && {
    totalVfs: entry.ethernet.sriov.totalVfs,
    vfs: entry.ethernet.sriov.vfs.length,
  },
});

/** Of a kernel bond. */
export const bondFacts = (host: Host, entry: HostInterface): BondFacts => ({
  ...interfaceFacts(entry),
  mode: entry.bond?.mode,
  options: entry.bond?.options,
  ...legFacts(host, entry.bond?.ports ?? hintedMembers(host, entry), entry.bond?.ports !== undefined),
});

/** How many members have a signal; a member without an entry counts as not known. `listed`: these are all there are. */
export const legFacts = (
  host: Host,
  members: readonly string[],
  listed: boolean,
): Pick<BondFacts, 'legs' | 'legsUp' | 'legsUnknown' | 'legsInferred'> => {
  const carriers = members.map((name) => {
    const entry = host.link(name);
    return entry ? carrierOf(entry) : 'unknown';
  });
  return {
    legs: members.length,
    legsUp: carriers.filter((carrier) => carrier === 'yes').length,
    legsUnknown: carriers.filter((carrier) => carrier === 'unknown').length,
    legsInferred: listed ? undefined : true,
  };
};

/** The interfaces that name `owner` as their controller: a hint, worth something only where a list is missing. */
export const hintedMembers = (host: Host, owner: { readonly name: string }): readonly string[] =>
  host.interfaces.filter(({ controller }) => controller === owner.name).map(({ name }) => name);

/** Of a VLAN, VXLAN, macvlan, macvtap or ipvlan. */
export const stackedFacts = (entry: HostInterface): StackedFacts => ({
  ...interfaceFacts(entry),
  base: entry.vlan?.base ?? entry.stacked?.base,
  tag: entry.vlan?.id ?? entry.stacked?.id,
  mode: entry.stacked?.mode,
  protocol: entry.vlan?.protocol,
});

/** Of a Linux or OVS bridge. */
export const bridgeFacts = (host: Host, entry: HostInterface): BridgeFacts => {
  const { names, mtu } = uplinksOn(host, entry);
  return {
    ...interfaceFacts(entry),
    role: entry.type === 'ovs-bridge' ? bridgeRole(entry.name) : undefined,
    stp: entry.bridge?.stp,
    portsKnown: entry.bridge?.ports !== undefined,
    uplinks: names,
    uplinkMtu: mtu,
  };
};

/** The two bridges of OVN-Kubernetes: the one with the host's address, and its own. */
export const bridgeRole = (name: string): BridgeFacts['role'] =>
  name === 'br-ex' || name === 'br-int' ? name : undefined;
