import { spelled } from '../../../../k8s/fields';
import { valueAt } from '../../../manifests/json/jsonValue';
import {
  entryKey,
  hasIp,
  isPatch,
  isTrue,
  linkKey,
  noAddress,
  stateOf,
  type HostEntries,
  type HostEntry,
} from '../entry/hostEntry';
import { controllersOf, isController, portsOf, withoutPort, withPort } from '../entry/hostPorts';
import { mergeEntry } from './mergeEntry';
import { newEntry } from '../entry/newEntry';
import { released, removeOvsPort } from './removeEntries';

type Change = { readonly before: HostEntries; readonly wanted: HostEntries };

/**
 * Makes both sides agree on who is whose port, after the wanted lists have been put in place: patch ports of OVN stay, an
 * OVS bridge gets the internal ports that nobody else could be, ports leave their old controllers, and each port says who
 * controls it.
 */
export const movePorts = (merged: HostEntries, change: Change): HostEntries => {
  const entries = new Map(merged);
  const touched = [...attachByPorts(entries, change), ...wantedControllers(change)];
  for (const key of new Set(touched)) {
    const controller = entries.get(key);
    if (controller === undefined) continue;
    const complete = completed(controller, change, key);
    entries.set(key, complete);
    detach(entries, complete, change);
    for (const port of portsOf(complete) ?? [])
      attach(entries, complete, { port, wanted: change.wanted.get(linkKey(port)) });
  }
  return entries;
};

const wantedControllers = ({ wanted }: Change): readonly string[] =>
  [...wanted].flatMap(([key, entry]) => (isController(entry) && stateOf(entry) === 'up' ? [key] : []));

/** `controller` on the port's side: a name attaches it, '' detaches it. Answers the controllers that it concerns. */
const attachByPorts = (entries: Map<string, HostEntry>, { wanted }: Change): readonly string[] =>
  [...wanted.values()].flatMap((entry) => {
    const name = spelled(entry['controller']);
    if (name === undefined || stateOf(entry) !== 'up') return [];
    const others = controllersOf(entries, entry.name).filter((one) => one.name !== name);
    for (const one of others) entries.set(entryKey(one), withoutPort(one, entry.name));
    const controller = [...entries.values()].find((one) => one.name === name && isController(one));
    if (controller && !portsOf(controller)?.includes(entry.name))
      entries.set(entryKey(controller), withPort(controller, entry.name));
    return [...others, ...(controller ? [controller] : [])].map(entryKey);
  });

/** With the patch ports that are to stay; an OVS bridge is never empty. */
const completed = (controller: HostEntry, { before, wanted }: Change, key: string): HostEntry => {
  if (controller.type !== 'ovs-bridge') return controller;
  const old = before.get(key);
  const leaving = (portsOf(controller) ?? []).filter((port) => isLeaving(wanted, port));
  const stripped = leaving.reduce(withoutPort, controller);
  const listed = portsOf(stripped) ?? [];
  const allows = isTrue(valueAt(wanted.get(key), ['bridge', 'allow-extra-patch-ports']));
  const kept = ((allows && old && portsOf(old)) || []).filter((port) => {
    const link = before.get(linkKey(port));
    return link !== undefined && isPatch(link) && !listed.includes(port);
  });
  const whole = kept.reduce(withPort, stripped);
  return (portsOf(whole) ?? []).length === 0 ? withPort(whole, whole.name) : whole;
};

/** What is to be absent is nobody's port, even where the same policy lists it. */
const isLeaving = (wanted: HostEntries, port: string): boolean => {
  const entry = wanted.get(linkKey(port));
  return entry !== undefined && stateOf(entry) === 'absent';
};

const detach = (entries: Map<string, HostEntry>, controller: HostEntry, { before }: Change): void => {
  const old = before.get(entryKey(controller));
  const stay = portsOf(controller) ?? [];
  for (const name of (old && portsOf(old)) ?? []) {
    const port = entries.get(linkKey(name));
    if (stay.includes(name) || port === undefined || (port['controller'] ?? controller.name) !== controller.name)
      continue;
    if (port.type === 'ovs-interface') removeOvsPort(entries, port);
    else entries.set(linkKey(name), released(port));
  }
};

type Attaching = { readonly port: string; readonly wanted: HostEntry | undefined };

const attach = (entries: Map<string, HostEntry>, controller: HostEntry, { port: name, wanted }: Attaching): void => {
  const key = linkKey(name);
  for (const other of controllersOf(entries, name))
    if (entryKey(other) !== entryKey(controller)) entries.set(entryKey(other), withoutPort(other, name));
  const isOvs = controller.type === 'ovs-bridge';
  const port = entries.get(key) ?? (isOvs ? newInternal(name, wanted) : undefined);
  if (port === undefined) return;
  const mayHaveIp = controller.type === 'vrf' || port.type === 'ovs-interface';
  const isNew = port['controller'] !== controller.name && !isPatch(port);
  const losesIp = !mayHaveIp && (isNew || hasIp(port));
  entries.set(key, {
    ...port,
    ...(losesIp ? noAddress : {}),
    ...(isNew ? { state: wanted !== undefined && stateOf(wanted) === 'down' ? 'down' : 'up' } : {}),
    controller: controller.name,
  });
};

/** With what is wanted of it, where that is more than to be there. */
const newInternal = (name: string, wanted: HostEntry | undefined): HostEntry =>
  wanted?.type === 'ovs-interface' ? mergeEntry(undefined, wanted, {}) : newEntry({ name, type: 'ovs-interface' });
