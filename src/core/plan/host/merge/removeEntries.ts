import { spelled } from '../../../../k8s/fields';
import { valueAt } from '../../../manifests/json/jsonValue';
import {
  baseOf,
  bridgeKey,
  entryKey,
  isCard,
  isPatch,
  linkKey,
  noAddress,
  stateOf,
  type HostEntries,
  type HostEntry,
} from '../entry/hostEntry';
import { controllersOf, portsOf, withoutPort } from '../entry/hostPorts';

/**
 * Takes away what is to be absent, and what cannot be without it: VLANs on it, internal and patch ports of an OVS bridge.
 * Network cards only go down. Former ports stay down and without an address, unless something is wanted of them.
 */
export const removeEntries = (before: HostEntries, wanted: HostEntries): HostEntries => {
  const entries = new Map(before);
  for (const [key, entry] of wanted) {
    const here = entries.get(key);
    if (stateOf(entry) !== 'absent' || here === undefined) continue;
    unlist(entries, here.name, here.type);
    if (isCard(here)) entries.set(key, down(here));
    else removeWhole(entries, here, wanted);
  }
  return entries;
};

/** Frees an interface from what it was a port of: its own MAC address again, no controller. */
export const released = (entry: HostEntry): HostEntry => {
  const { controller: _controller, ...rest } = entry;
  const own = spelled(entry['permanent-mac-address']);
  return { ...rest, ...(own === undefined ? {} : { 'mac-address': own }), name: entry.name, type: entry.type };
};

/** An interface of OVS cannot be without a bridge; the other end of a cable to br-int is OVN's and goes too. */
export const removeOvsPort = (entries: Map<string, HostEntry>, port: HostEntry): void => {
  entries.delete(entryKey(port));
  const peer = spelled(valueAt(port, ['patch', 'peer']));
  const other = peer === undefined ? undefined : entries.get(linkKey(peer));
  const bridge = spelled(other?.['controller']);
  if (other && isPatch(other) && bridge !== undefined && !entries.has(bridgeKey(bridge)))
    entries.delete(entryKey(other));
};

const removeWhole = (entries: Map<string, HostEntry>, entry: HostEntry, wanted: HostEntries): void => {
  entries.delete(entryKey(entry));
  for (const name of portsOf(entry) ?? []) {
    const port = entries.get(linkKey(name));
    if (port === undefined) continue;
    if (port.type === 'ovs-interface') removeOvsPort(entries, port);
    else entries.set(linkKey(name), wanted.has(linkKey(name)) ? released(port) : down(port));
  }
  for (const other of [...entries.values()])
    if (entry.type !== 'ovs-bridge' && baseOf(other) === entry.name) {
      unlist(entries, other.name, other.type);
      removeWhole(entries, other, wanted);
    }
};

const down = (entry: HostEntry): HostEntry => ({ ...released(entry), ...noAddress, state: 'down' });

/** Nobody lists it any more. */
const unlist = (entries: Map<string, HostEntry>, name: string, type: string): void => {
  if (type === 'ovs-bridge') return;
  for (const controller of controllersOf(entries, name))
    entries.set(entryKey(controller), withoutPort(controller, name));
};
