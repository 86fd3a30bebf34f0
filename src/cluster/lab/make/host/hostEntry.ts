import { isRecord, listAt, textAt, valueAt, type JsonRecord } from '../../../store/jsonValue';

/** One entry of a NodeNetworkState's `interfaces[]`, in NMState's own words. */
export type HostEntry = JsonRecord & { readonly name: string; readonly type: string };

/** What most entries that carry no address say. */
export const noAddress: JsonRecord = { ipv4: { enabled: false }, ipv6: { enabled: false } };

/** The ports of a bond, a bridge or a VRF, and the members of OVS bonds, as far as they are links of their own. */
export const memberNames = (entry: HostEntry): readonly string[] => [
  ...names(listAt(entry, ['link-aggregation', 'port'])),
  ...names(listAt(entry, ['vrf', 'port'])),
  ...listAt(entry, ['bridge', 'port']).flatMap((port) =>
    valueAt(port, ['link-aggregation']) === undefined
      ? names([port])
      : names(listAt(port, ['link-aggregation', 'port'])),
  ),
];

export const isBridge = ({ type }: HostEntry): boolean => type === 'ovs-bridge' || type === 'linux-bridge';

/** Adds a port to a bridge; other entries stay as they are. */
export const withPort = (entry: HostEntry, port: string): HostEntry => {
  const bridge = valueAt(entry, ['bridge']);
  if (!isRecord(bridge)) return entry;
  return { ...entry, bridge: { ...bridge, port: [...listAt(entry, ['bridge', 'port']), { name: port }] } };
};

const names = (list: readonly unknown[]): readonly string[] =>
  list.flatMap((entry) => (typeof entry === 'string' ? entry : (textAt(entry, ['name']) ?? [])));
