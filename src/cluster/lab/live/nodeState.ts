import { isRecord, listAt, textAt, valueAt, type JsonRecord } from '../../store/jsonValue';
import type { KubeObject } from '../../store/kubeObject';
import type { HostEntry } from '../make/host/hostEntry';
import type { Platform } from './platformApi';

/** The interfaces that a NodeNetworkState lists. */
export const entriesOf = (state: KubeObject | undefined): readonly HostEntry[] =>
  listAt(state, ['status', 'currentState', 'interfaces']).filter(isEntry);

/** Which bridge each physical network is mapped to; none when the state does not say. */
export const mappingsOf = (state: KubeObject | undefined): ReadonlyMap<string, string> =>
  new Map(
    listAt(state, ['status', 'currentState', 'ovn', 'bridge-mappings']).flatMap((one) => {
      const [localnet, bridge] = [textAt(one, ['localnet']), textAt(one, ['bridge'])];
      return localnet === undefined || bridge === undefined ? [] : [[localnet, bridge] as const];
    }),
  );

/** The bridge of a name and kind. */
export const bridgeIn = (
  state: KubeObject | undefined,
  type: 'ovs-bridge' | 'linux-bridge',
  name: string,
): HostEntry | undefined => entriesOf(state).find((entry) => entry.type === type && entry.name === name);

/** Writes the interfaces of a node as its handler would see them now, in its order. */
export const writeEntries = (platform: Platform, node: string, entries: readonly HostEntry[]): void => {
  const ref = { kind: 'NodeNetworkState', name: node };
  const current = valueAt(platform.get(ref), ['status', 'currentState']);
  const interfaces = [...entries].sort((a, b) => compare(a.name, b.name) || compare(a.type, b.type));
  platform.patchStatus(ref, {
    currentState: { ...(isRecord(current) ? current : {}), interfaces },
    lastSuccessfulUpdateTime: platform.time(),
  });
};

/** A bridge without a port of that name; other entries stay as they are. */
export const withoutPort = (entry: HostEntry, port: string): HostEntry => {
  const bridge = valueAt(entry, ['bridge']);
  const ports = listAt(bridge, ['port']);
  const left = ports.filter((one) => textAt(one, ['name']) !== port);
  if (!isRecord(bridge) || left.length === ports.length) return entry;
  const kept: JsonRecord = { ...bridge, port: left };
  return { ...entry, bridge: kept };
};

const isEntry = (value: unknown): value is HostEntry =>
  isRecord(value) && typeof value['name'] === 'string' && typeof value['type'] === 'string';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
