import { baseOf, isPatch, linkKey, numberAt, type HostEntries, type HostEntry } from '../entry/hostEntry';
import { isNewPort, portsOf } from '../entry/hostPorts';

/**
 * Carries MTUs to where the kernel carries them: from a bond to its members, from an interface down to the VLANs on it that
 * would be larger, and into what is new and says nothing. `wanted` MTUs of members stand; what nobody touched stays odd if
 * it was.
 */
export const followMtus = (before: HostEntries, merged: HostEntries, wanted: HostEntries): HostEntries => {
  const entries = new Map(merged);
  for (const bond of linksOf(merged, 'bond')) followBond({ before, entries, wanted }, bond);
  // A VLAN stands on a card, a bond, a bridge or an internal port, and may be a port of a bridge.
  for (const type of ['ovs-interface', 'vlan', 'linux-bridge', 'vlan'])
    for (const entry of linksOf(entries, type))
      if (type === 'vlan') followBase({ before, entries }, entry);
      else if (isNew(before, entry) && mtuOf(entry) === undefined && !isPatch(entry))
        setMtu(entries, entry, smallestPort(entries, entry));
  return entries;
};

type Host = { readonly before: HostEntries; readonly entries: Map<string, HostEntry> };

const followBond = ({ before, entries, wanted }: Host & { readonly wanted: HostEntries }, bond: HostEntry): void => {
  const old = before.get(linkKey(bond.name));
  if (old === bond) return;
  const members = membersOf(entries, bond);
  const asked = mtuOf(bond) ?? kernelMtu;
  const isTooMuch = members.some((member) => asked > (numberAt(member, ['max-mtu']) ?? Infinity));
  const mtu = isTooMuch ? (mtuOf(old) ?? kernelMtu) : asked;
  setMtu(entries, bond, mtu);
  for (const member of members) {
    const hasOwn = mtuOf(wanted.get(linkKey(member.name))) !== undefined;
    if (!hasOwn && (mtu !== mtuOf(old) || isNewPort(old, member.name))) setMtu(entries, member, mtu);
  }
};

const followBase = ({ before, entries }: Host, vlan: HostEntry): void => {
  const key = linkKey(baseOf(vlan) ?? '');
  const base = entries.get(key);
  if (before.get(linkKey(vlan.name)) === vlan && before.get(key) === base) return;
  const most = mtuOf(base);
  setMtu(entries, vlan, Math.min(mtuOf(vlan) ?? most ?? kernelMtu, most ?? Infinity));
};

/** What the kernel gives an interface about which nobody says anything. */
const kernelMtu = 1500;

const mtuOf = (entry: HostEntry | undefined): number | undefined => numberAt(entry, ['mtu']);

const setMtu = (entries: Map<string, HostEntry>, entry: HostEntry, mtu: number): void => {
  if (mtuOf(entry) !== mtu) entries.set(linkKey(entry.name), { ...entry, mtu });
};

/** Also what went and came back: it had an MTU. */
const isNew = (before: HostEntries, { name, type }: HostEntry): boolean => {
  const old = before.get(linkKey(name));
  return old?.type !== type || mtuOf(old) !== undefined;
};

const linksOf = (entries: HostEntries, type: string): readonly HostEntry[] =>
  [...entries.values()].filter((entry) => entry.type === type);

const membersOf = (entries: HostEntries, controller: HostEntry): readonly HostEntry[] =>
  (portsOf(controller) ?? []).flatMap((name) => entries.get(linkKey(name)) ?? []);

/** A bridge is as large as its smallest port; so is an internal port of an OVS bridge. */
const smallestPort = (entries: HostEntries, entry: HostEntry): number => {
  const bridge = entry.type === 'linux-bridge' ? entry : bridgeAbove(entries, entry);
  const ports = bridge === undefined ? [] : membersOf(entries, bridge);
  const mtus = ports.filter(({ type }) => type !== 'ovs-interface').flatMap((port) => mtuOf(port) ?? []);
  return mtus.length === 0 ? kernelMtu : Math.min(...mtus);
};

const bridgeAbove = (entries: HostEntries, { name }: HostEntry): HostEntry | undefined =>
  linksOf(entries, 'ovs-bridge').find((bridge) => portsOf(bridge)?.includes(name));
