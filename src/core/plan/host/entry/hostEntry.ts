import { spelled } from '../../../../k8s/fields';
import { isRecord, listAt, valueAt, type JsonRecord } from '../../../manifests/json/jsonValue';

/** An entry of `interfaces[]` in an nmstate document. */
export type HostEntry = JsonRecord & { readonly name: string; readonly type: string };

/** By `entryKey`: a bridge of OVS and an interface may share a name, two interfaces may not (domain §2.3). */
export type HostEntries = ReadonlyMap<string, HostEntry>;

export const entryKey = ({ name, type }: Pick<HostEntry, 'name' | 'type'>): string =>
  type === 'ovs-bridge' ? bridgeKey(name) : linkKey(name);

export const linkKey = (name: string): string => `link ${name}`;
export const bridgeKey = (name: string): string => `ovs-bridge ${name}`;

/** The entries of a document that have a name; a type that is missing is ''. Of two with one key the later stands. */
export const entriesIn = (document: JsonRecord): HostEntries =>
  new Map(
    listAt(document, ['interfaces']).flatMap((raw) => {
      const entry = readEntry(raw);
      return entry === undefined ? [] : [[entryKey(entry), entry] as const];
    }),
  );

/** Undefined for what is no object or has no name. Names that look like numbers are texts (domain §2.3). */
export const readEntry = (raw: unknown): HostEntry | undefined => {
  const name = isRecord(raw) ? spelled(raw['name']) : undefined;
  return isRecord(raw) && name !== undefined ? { ...raw, name, type: spelled(raw['type']) ?? '' } : undefined;
};

/** What `state` says; a desired state that says nothing means up. */
export const stateOf = (entry: HostEntry): string => spelled(entry['state']) ?? 'up';

/** A cable between two OVS bridges. */
export const isPatch = (entry: HostEntry): boolean => isRecord(entry['patch']);

/** A network card, real or virtual, which no policy can make or destroy; one end of a veth pair is none. */
export const isCard = (entry: HostEntry): boolean => entry.type === 'ethernet' && !isRecord(entry['veth']);

/** The interface below a VLAN and its kind; undefined for all that stand on no other. */
export const baseOf = (entry: HostEntry): string | undefined => spelled(valueAt(entry, [entry.type, 'base-iface']));

/** A number, also one written as text. */
export const numberAt = (value: unknown, path: readonly string[]): number | undefined => {
  const found = valueAt(value, path);
  const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

/** YAML of users has booleans in quotes. */
export const isTrue = (value: unknown): boolean => value === true || value === 'true';
export const isFalse = (value: unknown): boolean => value === false || value === 'false';

export const hasIp = (entry: HostEntry): boolean =>
  ['ipv4', 'ipv6'].some((family) => isTrue(valueAt(entry, [family, 'enabled'])));

/** What an interface without addresses says. */
export const noAddress: JsonRecord = { ipv4: { enabled: false }, ipv6: { enabled: false } };
