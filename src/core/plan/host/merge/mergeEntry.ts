import { isRecord, valueAt, withoutKey, type JsonRecord } from '../../../manifests/json/jsonValue';
import { isFalse, isTrue, noAddress, stateOf, type HostEntry } from '../entry/hostEntry';
import { portList, portName, withoutPortList, withPortList } from '../entry/hostPorts';
import { bondOptions, newEntry } from '../entry/newEntry';

/** What is known of the host beside its state. */
export type HostKnowledge = {
  /** What a network card would hear if it listened: the value of `lldp.neighbors`. */
  readonly neighborsOf?: ((name: string) => readonly unknown[] | undefined) | undefined;
};

/**
 * An interface as it would be reported with what is wanted of it: what is not written stays, lists are replaced, what only
 * says how to apply is not kept. Ports, MTU and MAC addresses of others are not looked at.
 */
export const mergeEntry = (
  here: HostEntry | undefined,
  wanted: HostEntry,
  { neighborsOf }: HostKnowledge,
): HostEntry => {
  const base = here !== undefined && isSameFamily(here, wanted) ? withOptionsOf(here, wanted) : newEntry(wanted);
  const { name, type } = base;
  const merged = {
    ...merge(base, withoutInstructions(wanted)),
    ...addressesOf(base, wanted),
    ...lldpOf(base, wanted, neighborsOf),
    name,
    type,
  };
  const list = portList(wanted);
  const whole = list === undefined ? merged : withPortList(merged, mergedPorts(base, list));
  return stateOf(wanted) === 'down' ? { ...whole, ...noAddress, state: 'down' } : whole;
};

/** veth and ethernet are one to nmstate; anything else that bears the name is replaced. */
const isSameFamily = (a: HostEntry, b: HostEntry): boolean =>
  a.type === b.type || [a, b].every(({ type }) => type === 'ethernet' || type === 'veth');

/** Options of one bond mode mean nothing in another. */
const withOptionsOf = (here: HostEntry, wanted: HostEntry): HostEntry => {
  const bond = here['link-aggregation'];
  const mode = valueAt(wanted, ['link-aggregation', 'mode']);
  if (here.type !== 'bond' || !isRecord(bond) || mode === undefined || mode === bond['mode']) return here;
  return { ...here, 'link-aggregation': { ...bond, options: bondOptions(wanted) } };
};

/** Objects are merged, all else is replaced; null says nothing. */
const merge = (old: JsonRecord, wanted: JsonRecord): JsonRecord => {
  const changes = Object.entries(wanted).flatMap(([key, value]) => {
    if (value === null || value === undefined) return [];
    const before = old[key];
    return [[key, isRecord(before) && isRecord(value) ? merge(before, value) : value] as const];
  });
  return { ...old, ...Object.fromEntries(changes) };
};

const withoutInstructions = (wanted: HostEntry): JsonRecord => {
  const { controller: _controller, 'copy-mac-from': _copy, 'wait-ip': _wait, ...rest } = withoutPortList(wanted);
  const bridge = rest['bridge'];
  return isRecord(bridge) ? { ...rest, bridge: withoutKey(bridge, 'allow-extra-patch-ports') } : rest;
};

/** A family that is switched off has nothing else to say; DHCP keeps what it was given. */
const addressesOf = (old: HostEntry, wanted: HostEntry): JsonRecord =>
  Object.fromEntries(
    ['ipv4', 'ipv6'].flatMap((family) => {
      const said = wanted[family];
      if (!isRecord(said)) return [];
      const before = old[family];
      const block = isFalse(said['enabled']) ? { enabled: false } : merge(isRecord(before) ? before : {}, said);
      return [[family, block] as const];
    }),
  );

const lldpOf = (old: HostEntry, wanted: HostEntry, neighborsOf: HostKnowledge['neighborsOf']): JsonRecord => {
  const said = valueAt(wanted, ['lldp', 'enabled']);
  if (said === undefined) return {};
  if (!isTrue(said)) return { lldp: { enabled: false } };
  const heard = valueAt(old, ['lldp', 'neighbors']) ?? neighborsOf?.(old.name);
  return { lldp: { enabled: true, ...(heard === undefined ? {} : { neighbors: heard }) } };
};

/** The list that is wanted, with what is known of the ports that stay. */
const mergedPorts = (old: HostEntry, list: readonly unknown[]): readonly unknown[] => {
  const before = new Map((portList(old) ?? []).map((port) => [portName(port), port]));
  return list.map((port) => (isRecord(port) ? mergedPort(old.type, port, before.get(portName(port))) : port));
};

const mergedPort = (type: string, port: JsonRecord, before: unknown): unknown => {
  const old = isRecord(before) ? before : {};
  const vlan = isRecord(port['vlan']) ? port['vlan'] : old['vlan'];
  if (type === 'ovs-bridge') return { ...port, ...(vlan === undefined ? {} : { vlan }) };
  const own = isRecord(vlan) && vlan['mode'] === 'trunk' ? { 'enable-native': false, ...vlan } : vlan;
  return { ...linuxPort, ...old, ...port, ...(own === undefined ? {} : { vlan: own }) };
};

const linuxPort: JsonRecord = { 'stp-hairpin-mode': false, 'stp-path-cost': 100, 'stp-priority': 32 };
