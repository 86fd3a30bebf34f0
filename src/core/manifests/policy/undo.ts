import type { DraftManifest } from '../draftChange';
import { longestLabel } from '../fields/objectNameProblem';
import { isReservedInterface } from '../fields/interfaceNameProblem';
import { isReservedMapping } from '../fields/mappingNameProblem';
import { listAt, textAt, type JsonRecord } from '../json/jsonValue';
import { optional } from '../json/optional';
import { sameValue } from '../json/sameValue';
import { withEnding } from '../names/freeName';
import { portsOf } from './bondParts';
import { entryBefore } from './entryBefore';
import { interfacesOf, mappingsOf, readPolicy, writePolicy } from './policyFrame';

/** A host as it was before the policy: its `status.currentState`, and the labels that select it and no other. */
export type HostBefore = { readonly selector: Readonly<Record<string, string>>; readonly state: JsonRecord };

/**
 * The policies that bring hosts back to what they were (settled §7): what the policy made is absent, what was there before
 * is as it was. One policy of the same name where all hosts need the same; else one for each host. Hosts that failed were
 * rolled back by NMState, and lose nothing by it. To be written, waited for, and deleted. None when there is nothing to
 * undo.
 */
export const writeUndo = (policy: JsonRecord, hosts: readonly HostBefore[]): readonly DraftManifest[] => {
  const made = readPolicy(policy);
  if (!made) return [];
  const undone = hosts.map(({ selector, state }) => ({ selector, state: stateBefore(made.desiredState, state) }));
  const [first, ...more] = undone;
  if (!first || undone.every(({ state }) => Object.keys(state).length === 0)) return [];
  const frame = { ...made.frame, maxUnavailable: 1 };
  if (more.every(({ state }) => sameValue(state, first.state))) return [writePolicy(frame, first.state)];
  return undone.map(({ selector, state }, index) =>
    writePolicy(
      { ...frame, name: withEnding(frame.name, `-undo-${index + 1}`, longestLabel), nodeSelector: selector },
      state,
    ),
  );
};

/** The desired state that takes one host back to `before`. Reserved names are left alone whatever the policy says. */
export const stateBefore = (desired: JsonRecord, before: JsonRecord): JsonRecord => {
  const written = interfacesOf(desired).filter((entry) => !isReservedInterface(nameIn(entry)));
  const ports = written.flatMap(portsOf).filter((name) => !written.some((entry) => nameIn(entry) === name));
  const touched = [...written, ...[...new Set(ports)].map((name) => ({ name }))];
  const interfaces = touched.flatMap((entry) => {
    const old = interfacesOf(before).find((one) => isSameEntry(one, entry));
    return old ? [entryBefore(old, entry, before)] : absentOf(entry);
  });
  const robbed = interfacesOf(before).filter(
    (one) => !touched.some((entry) => isSameEntry(one, entry)) && portsOf(one).some((port) => touchedAt(touched, port)),
  );
  const routes = listAt(before, ['routes', 'config']).filter((route) =>
    touchedAt(touched, textAt(route, ['next-hop-interface']) ?? ''),
  );
  const mappings = mappingsOf(desired).flatMap((mapping) => mappingBefore(mapping, before));
  const all = [...interfaces, ...robbed.map((one) => entryBefore(one, one, before))];
  return {
    ...optional('interfaces', all.length > 0 ? all : undefined),
    ...optional('routes', routes.length > 0 ? { config: routes } : undefined),
    ...optional('ovn', mappings.length > 0 ? { 'bridge-mappings': mappings } : undefined),
  };
};

const nameIn = (entry: JsonRecord): string => textAt(entry, ['name']) ?? '';

const touchedAt = (touched: readonly JsonRecord[], name: string): boolean =>
  touched.some((entry) => nameIn(entry) === name && entry['type'] !== 'ovs-bridge');

/** OVS bridges have names of their own; all else shares the kernel's. */
const isSameEntry = (one: JsonRecord, other: JsonRecord): boolean =>
  nameIn(one) === nameIn(other) && (one['type'] === 'ovs-bridge') === (other['type'] === 'ovs-bridge');

/** Of what was not there before: only what policies make can go, a port that was none is no business of ours. */
const absentOf = (entry: JsonRecord): readonly JsonRecord[] => {
  const { name, type } = entry;
  return type === undefined || type === 'ethernet' ? [] : [{ name, type, state: 'absent' }];
};

const mappingBefore = (mapping: JsonRecord, before: JsonRecord): readonly JsonRecord[] => {
  const localnet = textAt(mapping, ['localnet']) ?? '';
  if (isReservedMapping(localnet)) return [];
  const old = mappingsOf(before).find((one) => one['localnet'] === localnet);
  if (!old) return mapping['state'] === 'absent' ? [] : [{ localnet, state: 'absent' }];
  return [{ localnet, bridge: old['bridge'], state: 'present' }];
};
