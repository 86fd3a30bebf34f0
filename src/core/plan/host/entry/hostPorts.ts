import { spelled } from '../../../../k8s/fields';
import { isRecord, listAt, valueAt, withoutKey } from '../../../manifests/json/jsonValue';
import type { HostEntries, HostEntry } from './hostEntry';

/**
 * The interfaces that an entry lists as its ports, members of OVS bonds among them; undefined when it lists none, not even
 * an empty list, or is none that could. Read under the older and the accepted names too (domain §2.10).
 */
export const portsOf = (entry: HostEntry): readonly string[] | undefined => portList(entry)?.flatMap(linksOfPort);

/** Whether a port is not one that an entry had before; undefined = there was no entry. */
export const isNewPort = (old: HostEntry | undefined, name: string): boolean =>
  old === undefined || portsOf(old)?.includes(name) !== true;

/** Whether an entry is of a type that has ports. */
export const isController = ({ type }: HostEntry): boolean => blocks.has(type);

/** Who lists an interface as its port. */
export const controllersOf = (entries: HostEntries, name: string): readonly HostEntry[] =>
  [...entries.values()].filter((entry) => portsOf(entry)?.includes(name));

/** Takes an interface out of the ports of an entry; an OVS bond goes with its last member. */
export const withoutPort = (entry: HostEntry, name: string): HostEntry => {
  const list = portList(entry);
  if (list === undefined || !list.flatMap(linksOfPort).includes(name)) return entry;
  return withPortList(
    entry,
    list.flatMap((port) => withoutLink(port, name)),
  );
};

/** Adds an interface to the ports of an entry that can have some. */
export const withPort = (entry: HostEntry, name: string): HostEntry =>
  withPortList(entry, [...(portList(entry) ?? []), blocks.get(entry.type) === 'bridge' ? { name } : name]);

/** The entries of the port list as they are written. */
export const portList = (entry: HostEntry): readonly unknown[] | undefined => {
  const block = blocks.get(entry.type);
  const key = block === undefined ? undefined : portKeyIn(valueAt(entry, [block]));
  return block === undefined || key === undefined ? undefined : listAt(entry, [block, key]);
};

/** Puts a list of ports in the place of the one that is there, under its present or its older name. */
export const withPortList = (entry: HostEntry, list: readonly unknown[]): HostEntry => {
  const block = blocks.get(entry.type);
  if (block === undefined) return entry;
  const old = valueAt(entry, [block]);
  return { ...entry, [block]: { ...(isRecord(old) ? old : {}), [portKeyIn(old) ?? 'port']: list } };
};

/** All but the list of ports. */
export const withoutPortList = (entry: HostEntry): HostEntry => {
  const block = blocks.get(entry.type);
  const old = block && valueAt(entry, [block]);
  const key = portKeyIn(old);
  return block && isRecord(old) && key ? { ...entry, [block]: withoutKey(old, key) } : entry;
};

/** `ports` and `slaves` become `port`, in the lists of OVS bonds as well. */
export const withPresentNames = (entry: HostEntry): HostEntry => {
  const block = blocks.get(entry.type);
  const old = block && valueAt(entry, [block]);
  if (block === undefined || !isRecord(old)) return entry;
  const renamed = presentNames(old);
  if (block !== 'bridge') return { ...entry, [block]: renamed };
  const list = portList({ ...entry, [block]: renamed })?.map((port) => {
    const bond = valueAt(port, ['link-aggregation']);
    return isRecord(port) && isRecord(bond) ? { ...port, 'link-aggregation': presentNames(bond) } : port;
  });
  return { ...entry, [block]: { ...renamed, ...(list === undefined ? {} : { port: list }) } };
};

/** The name of a port as a list has it. */
export const portName = (port: unknown): string | undefined => (isRecord(port) ? spelled(port['name']) : spelled(port));

const blocks: ReadonlyMap<string, string> = new Map([
  ['bond', 'link-aggregation'],
  ['linux-bridge', 'bridge'],
  ['ovs-bridge', 'bridge'],
  ['vrf', 'vrf'],
]);

const portKeys = ['port', 'ports', 'slaves'] as const;

const portKeyIn = (block: unknown): string | undefined => portKeys.find((key) => Array.isArray(valueAt(block, [key])));

const presentNames = (block: Readonly<Record<string, unknown>>) => {
  const key = portKeyIn(block);
  return key === undefined || key === 'port' ? block : { ...withoutKey(block, key), port: block[key] };
};

/** A port is an interface, or a bond of OVS, which is none itself. */
const linksOfPort = (port: unknown): readonly string[] => {
  const bond = valueAt(port, ['link-aggregation']);
  const key = portKeyIn(bond);
  const names = isRecord(bond) ? listAt(bond, [key ?? 'port']).map(portName) : [portName(port)];
  return names.filter((name) => name !== undefined);
};

const withoutLink = (port: unknown, name: string): readonly unknown[] => {
  const bond = valueAt(port, ['link-aggregation']);
  const key = portKeyIn(bond);
  if (!isRecord(port) || !isRecord(bond) || key === undefined) return portName(port) === name ? [] : [port];
  const members = listAt(bond, [key]).filter((member) => portName(member) !== name);
  return members.length === 0 ? [] : [{ ...port, 'link-aggregation': { ...bond, [key]: members } }];
};
