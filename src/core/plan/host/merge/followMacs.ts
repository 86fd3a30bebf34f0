import { spelled } from '../../../../k8s/fields';
import { valueAt } from '../../../manifests/json/jsonValue';
import { baseOf, bridgeKey, isPatch, linkKey, type HostEntries, type HostEntry } from '../entry/hostEntry';
import { isNewPort, portsOf } from '../entry/hostPorts';

/**
 * Carries MAC addresses to where the kernel carries them: a new bond and a new bridge have that of their first port, a new
 * VLAN that of what it is on, and new members that of their bond. What cannot be told of something new stays open.
 */
export const followMacs = (before: HostEntries, merged: HostEntries, wanted: HostEntries): HostEntries => {
  const entries = new Map(merged);
  const set = (entry: HostEntry, mac: string | undefined): void => {
    if (mac !== undefined) entries.set(linkKey(entry.name), { ...entry, 'mac-address': mac });
  };
  for (const { name, 'copy-mac-from': source } of wanted.values()) {
    const here = entries.get(linkKey(name));
    const copied = spelled(source);
    if (here && copied !== undefined) set(here, burnedIn(entries.get(linkKey(copied))));
  }
  for (const entry of [...entries.values()])
    if (isNew(before, entry) && macOf(entry) === undefined) set(entry, inheritedMac(entries, entry, []));
  for (const bond of [...entries.values()]) if (bond.type === 'bond') giveToMembers(before, entries, bond);
  return entries;
};

/** Also what went and came back: it had an address. */
const isNew = (before: HostEntries, { name, type }: HostEntry): boolean => {
  const old = before.get(linkKey(name));
  return type !== 'ovs-bridge' && (old?.type !== type || macOf(old) !== undefined);
};

const macOf = (entry: HostEntry | undefined): string | undefined => spelled(entry?.['mac-address']);

const burnedIn = (entry: HostEntry | undefined): string | undefined =>
  spelled(entry?.['permanent-mac-address']) ?? macOf(entry);

/** Its own, or that of the first thing below it that has one. `seen` guards against things that stand on each other. */
const inheritedMac = (entries: HostEntries, entry: HostEntry, seen: readonly string[]): string | undefined => {
  if (seen.includes(entry.name)) return undefined;
  return (
    macOf(entry) ??
    sourcesOf(entries, entry)
      .flatMap((name) => entries.get(linkKey(name)) ?? [])
      .map((source) => inheritedMac(entries, source, [...seen, entry.name]))
      .find((mac) => mac !== undefined)
  );
};

/** Where an interface without an address of its own gets one, in the order to try. */
const sourcesOf = (entries: HostEntries, entry: HostEntry): readonly string[] => {
  if (entry.type !== 'ovs-interface') {
    const base = baseOf(entry);
    return base === undefined ? (portsOf(entry) ?? []) : [base];
  }
  const bridge = isPatch(entry) ? undefined : entries.get(bridgeKey(entry.name));
  const ports = (bridge && portsOf(bridge)) ?? [];
  return ports.filter((port) => entries.get(linkKey(port))?.type !== 'ovs-interface');
};

/** A card remembers its own address: it gets it back when it leaves the bond. */
const giveToMembers = (before: HostEntries, entries: Map<string, HostEntry>, bond: HostEntry): void => {
  const old = before.get(linkKey(bond.name));
  const mac = macOf(bond);
  if (mac === undefined || keepsOwn(bond)) return;
  for (const name of portsOf(bond) ?? []) {
    const member = entries.get(linkKey(name));
    if (member === undefined || (!isNewPort(old, name) && macOf(old) === mac)) continue;
    const own = macOf(member);
    const permanent = own !== undefined && member.type === 'ethernet' ? { 'permanent-mac-address': own } : {};
    entries.set(linkKey(name), { ...permanent, ...member, 'mac-address': mac });
  }
};

/** Each member keeps its address, and the bond takes that of the one in use. */
const keepsOwn = (bond: HostEntry): boolean =>
  valueAt(bond, ['link-aggregation', 'options', 'fail_over_mac']) === 'active';
