import { textAt, valueAt } from '../../../store/jsonValue';
import { stableMac } from '../stableId';
import { memberNames, type HostEntry } from './hostEntry';

/**
 * Says in each entry what the others imply: who controls it, and its MAC addresses, which are the same for the same node
 * and name. Sorted by name, then type, as far as NMState's own order is stable.
 */
export const connectHost = (node: string, entries: readonly HostEntry[]): readonly HostEntry[] => {
  const controllers = new Map(
    entries.flatMap((entry) => memberNames(entry).map((member) => [member, entry.name] as const)),
  );
  const host: Wiring = {
    node,
    link: new Map(entries.filter((entry) => entry.type !== 'ovs-bridge').map((entry) => [entry.name, entry])),
    ovsBridge: new Map(entries.filter((entry) => entry.type === 'ovs-bridge').map((entry) => [entry.name, entry])),
  };
  return entries
    .map((entry) => connected(host, entry, controllers.get(entry.name)))
    .sort((a, b) => compare(a.name, b.name) || compare(a.type, b.type));
};

type Wiring = {
  readonly node: string;
  readonly link: ReadonlyMap<string, HostEntry>;
  readonly ovsBridge: ReadonlyMap<string, HostEntry>;
};

const connected = (host: Wiring, entry: HostEntry, controller: string | undefined): HostEntry => {
  if (entry.type === 'ovs-bridge') return entry;
  const own = controller === undefined ? {} : { controller };
  if (entry.type === 'loopback' || valueAt(entry, ['patch']) !== undefined)
    return { ...namesOf(entry), ...own, ...entry };
  const bondAbove = controller === undefined ? undefined : host.link.get(controller);
  const shown = bondAbove?.type === 'bond' ? macOf(host, bondAbove) : macOf(host, entry);
  const permanent = 'driver' in entry ? { 'permanent-mac-address': permanentMac(host, entry) } : {};
  return { ...namesOf(entry), ...own, 'mac-address': shown, ...permanent, ...entry };
};

/** What a reader looks for first comes first. */
const namesOf = ({ name, type, state }: HostEntry) => ({ name, type, state });

/** The address an entry would have on its own: a bond that of its first member, a VLAN that of its base, and so on. */
const macOf = (host: Wiring, entry: HostEntry): string => {
  if (entry.type === 'ethernet') return permanentMac(host, entry);
  const below = entry.type === 'ovs-interface' ? host.ovsBridge.get(entry.name) : entry;
  const names = below === undefined ? [] : [...memberNames(below), textAt(below, ['vlan', 'base-iface']) ?? ''];
  const first = names
    .map((name) => host.link.get(name))
    .find((link) => link !== undefined && link !== entry && !isPatch(link));
  return first === undefined ? stableMac('02:0e:5e', `${host.node} ${entry.name}`).toUpperCase() : macOf(host, first);
};

const permanentMac = (host: Wiring, entry: HostEntry): string =>
  textAt(entry, ['permanent-mac-address']) ??
  stableMac(prefixes[textAt(entry, ['driver']) ?? ''] ?? '02:0e:5e', `${host.node} ${entry.name}`).toUpperCase();

const isPatch = (entry: HostEntry): boolean => valueAt(entry, ['patch']) !== undefined;

/** One for each driver, so that cards can be told apart as in life; all locally administered, none is a vendor's. */
const prefixes: Readonly<Record<string, string>> = {
  ixgbe: '02:1b:21',
  i40e: '02:3c:fd',
  ice: '02:6c:b3',
  mlx5_core: '02:42:a1',
  igb: '02:a0:36',
  tg3: '02:d0:94',
  vmxnet3: '02:50:56',
  virtio_net: '02:54:00',
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
