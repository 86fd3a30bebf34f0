import { spelled } from '../../../k8s/fields';
import { isRecord, listAt, valueAt, type JsonRecord } from '../../manifests/json/jsonValue';
import { baseOf, bridgeKey, entriesIn, isCard, isPatch, isTrue, linkKey, numberAt, stateOf } from './entry/hostEntry';
import type { HostEntries, HostEntry } from './entry/hostEntry';
import { portList, portName, portsOf } from './entry/hostPorts';

/**
 * The check that fails after a change: `ping` when a default gateway was reached over some network cards and VLANs and now
 * is over none of the same (domain §3.3). Undefined = nothing is known to be lost; whatever did not work before is not
 * checked.
 */
export const brokenProbe = (before: JsonRecord, after: JsonRecord): 'ping' | undefined => {
  const isLost = (['0.0.0.0/0', '::/0'] as const).some((destination) => {
    const old = waysOut(before, destination);
    const now = waysOut(after, destination);
    return old.length > 0 && !old.some((way) => now.includes(way));
  });
  return isLost ? 'ping' : undefined;
};

/** Each network card through which the gateway can be reached, with the VLANs on the way: `bond0/70/eno1`. */
const waysOut = (state: JsonRecord, destination: '0.0.0.0/0' | '::/0'): readonly string[] => {
  const entries = entriesIn(state);
  const family = destination === '::/0' ? 'ipv6' : 'ipv4';
  const [route] = listAt(state, ['routes', 'running'])
    .filter(isRecord)
    .filter((one) => one['destination'] === destination && isMainTable(one))
    .sort((a, b) => (numberAt(a, ['metric']) ?? 0) - (numberAt(b, ['metric']) ?? 0));
  const gateway = entries.get(linkKey(spelled(route?.['next-hop-interface']) ?? ''));
  if (gateway === undefined || !isTrue(valueAt(gateway, [family, 'enabled']))) return [];
  return below({ entries, vlans: [], seen: [] }, gateway);
};

const isMainTable = (route: JsonRecord): boolean => [0, 254].includes(numberAt(route, ['table-id']) ?? 0);

type Walk = {
  readonly entries: HostEntries;
  readonly vlans: readonly string[];
  readonly seen: readonly HostEntry[];
};

const below = (walk: Walk, entry: HostEntry): readonly string[] => {
  if (walk.seen.includes(entry) || stateOf(entry) === 'down') return [];
  if (isCard(entry)) return [[...walk.vlans, entry.name].join('/')];
  const vlan = entry.type === 'vlan' ? [String(numberAt(entry, ['vlan', 'id']))] : [];
  const next = { ...walk, seen: [...walk.seen, entry], vlans: [...walk.vlans, ...vlan] };
  return neighbours(walk.entries, entry).flatMap((one) =>
    below({ ...next, vlans: [...next.vlans, ...one.vlans] }, one.entry),
  );
};

type Neighbour = { readonly entry: HostEntry; readonly vlans: readonly string[] };

const neighbours = (entries: HostEntries, entry: HostEntry): readonly Neighbour[] => {
  const plain = (found: HostEntry | undefined): readonly Neighbour[] =>
    found === undefined ? [] : [{ entry: found, vlans: [] }];
  if (isPatch(entry)) {
    const peer = entries.get(linkKey(spelled(valueAt(entry, ['patch', 'peer'])) ?? ''));
    return plain(peer && bridgeOf(entries, peer));
  }
  if (entry.type === 'ovs-interface') return plain(bridgeOf(entries, entry));
  const base = baseOf(entry);
  if (base !== undefined) return plain(entries.get(linkKey(base)));
  return (portsOf(entry) ?? []).flatMap((name) => {
    const port = entries.get(linkKey(name));
    return port === undefined ? [] : [{ entry: port, vlans: accessVlan(entry, name) }];
  });
};

const bridgeOf = (entries: HostEntries, port: HostEntry): HostEntry | undefined =>
  entries.get(bridgeKey(spelled(port['controller']) ?? '')) ??
  [...entries.values()].find((entry) => entry.type === 'ovs-bridge' && portsOf(entry)?.includes(port.name));

/** The tag that a port of a bridge gives to all that comes in, which takes it somewhere else. */
const accessVlan = (bridge: HostEntry, name: string): readonly string[] => {
  const port = portList(bridge)?.find((one) => portName(one) === name);
  const tag = numberAt(port, ['vlan', 'tag']);
  return tag === undefined ? [] : [`tag ${tag}`];
};
