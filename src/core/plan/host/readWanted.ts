import { spelled } from '../../../k8s/fields';
import { bondModeName } from '../../../k8s/readBridge';
import { isRecord, listAt, valueAt, type JsonRecord } from '../../manifests/json/jsonValue';
import {
  bridgeKey,
  entryKey,
  linkKey,
  numberAt,
  readEntry,
  stateOf,
  type HostEntries,
  type HostEntry,
} from './entry/hostEntry';
import { portsOf, withPort, withPresentNames } from './entry/hostPorts';
import { invalidArgument } from './refuse/nmstateError';

/** What a desired state wants of the interfaces, or why nmstate cannot read it. */
export type WantedReading =
  { readonly ok: true; readonly wanted: HostEntries } | { readonly ok: false; readonly message: string };

/**
 * Reads the interfaces of a desired state in the light of those that are there: types that are not written and names that
 * stand for a MAC address are looked up, old and short spellings become the present ones. What is to be ignored is left
 * out.
 */
export const readWanted = (current: HostEntries, desired: JsonRecord): WantedReading => {
  const wanted = new Map<string, HostEntry>();
  for (const raw of listAt(desired, ['interfaces'])) {
    const entry = readEntry(raw);
    if (entry === undefined) return wrong('Invalid YAML string: interfaces: missing field `name`');
    if (stateOf(entry) === 'ignore') continue;
    const found = byAddress(current, entry);
    const typed = 'problem' in found ? found : withType(current, found.entry);
    if ('problem' in typed) return wrong(typed.problem);
    wanted.set(entryKey(typed.entry), withOwnPort(current, normalised(typed.entry)));
  }
  return { ok: true, wanted };
};

type Found = { readonly entry: HostEntry } | { readonly problem: string };

const wrong = (text: string): WantedReading => ({ ok: false, message: invalidArgument(text) });

/** `identifier: mac-address`: the name is that of a profile, the interface is the one with the address. */
const byAddress = (current: HostEntries, entry: HostEntry): Found => {
  if (entry['identifier'] !== 'mac-address' || entry['profile-name'] !== undefined) return { entry };
  const address = spelled(entry['mac-address'])?.toUpperCase();
  if (address === undefined)
    return {
      problem: `Desired interface ${entry.name} has \`identifier: mac-address\` but not MAC address defined`,
    };
  const match = [...current.values()].find((one) =>
    ['permanent-mac-address', 'mac-address'].some((key) => spelled(one[key])?.toUpperCase() === address),
  );
  if (match === undefined)
    return {
      problem: `Desired interface ${entry.name} has \`identifier: mac-address\` with MAC address ${address}, but no interface is holding that MAC address`,
    };
  return { entry: { ...entry, name: match.name, type: entry.type || match.type, 'profile-name': entry.name } };
};

/** What is to be absent and is needs no type. */
const withType = (current: HostEntries, entry: HostEntry): Found => {
  const { name, type } = entry;
  if (type !== '' && type !== 'unknown') return { entry };
  const found = [current.get(linkKey(name)), current.get(bridgeKey(name))].filter((one) => one !== undefined);
  const [first, second] = found;
  if (first === undefined)
    return stateOf(entry) === 'absent'
      ? { entry }
      : { problem: `Failed to find unknown type interface ${name} in current state` };
  if (second !== undefined && stateOf(entry) !== 'absent')
    return { problem: `Found 2+ interface matching desired unknown type interface ${name}` };
  return { entry: { ...entry, type: first.type } };
};

const normalised = (entry: HostEntry): HostEntry => {
  const { name, type, ...rest } = withPresentNames(entry);
  const { identifier: _how, ...said } = rest;
  const mtu = numberAt(said, ['mtu']);
  const mac = spelled(said['mac-address'])?.toUpperCase();
  const common = {
    ...said,
    name,
    type,
    state: stateOf(entry),
    ...(mtu === undefined ? {} : { mtu }),
    ...(mac === undefined ? {} : { 'mac-address': mac }),
  };
  if (type === 'bond') return withBondSpelling(common);
  return type === 'ovs-bridge' ? withOvsSpelling(common) : common;
};

/** An OVS bridge cannot be without a port: one that would have none gets an internal one of its own name. */
const withOwnPort = (current: HostEntries, entry: HostEntry): HostEntry => {
  if (entry.type !== 'ovs-bridge' || stateOf(entry) !== 'up') return entry;
  const here = current.get(entryKey(entry));
  const ports = portsOf(entry) ?? (here && portsOf(here)) ?? [];
  return ports.length > 0 ? entry : withPort(entry, entry.name);
};

const withBondSpelling = (entry: HostEntry): HostEntry => {
  const bond = valueAt(entry, ['link-aggregation']);
  if (!isRecord(bond)) return entry;
  const mode = bondModeName(spelled(bond['mode']));
  const options = bond['options'];
  return {
    ...entry,
    'link-aggregation': {
      ...bond,
      ...(mode === undefined ? {} : { mode }),
      ...(isRecord(options) ? { options: numeric(options) } : {}),
    },
  };
};

/** Option values that are numbers are reported as numbers, however they were written. */
const numeric = (options: JsonRecord): JsonRecord =>
  Object.fromEntries(Object.entries(options).map(([key, value]) => [key, numberAt(options, [key]) ?? value]));

/** An OVS bridge has neither MTU nor addresses; nmstate passes them over in silence. */
const withOvsSpelling = (entry: HostEntry): HostEntry => {
  const { mtu: _mtu, ipv4: _v4, ipv6: _v6, ...kept } = entry;
  const rest = { ...kept, name: entry.name, type: entry.type };
  const bridge = valueAt(rest, ['bridge']);
  const options = valueAt(bridge, ['options']);
  if (!isRecord(bridge) || !isRecord(options)) return rest;
  const { stp } = options;
  const spelledStp = typeof stp === 'boolean' ? { stp: { enabled: stp } } : {};
  return { ...rest, bridge: { ...bridge, options: { ...options, ...spelledStp } } };
};
