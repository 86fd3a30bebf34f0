import { listAt, type JsonRecord } from '../../manifests/json/jsonValue';
import { sameValue } from '../../manifests/json/sameValue';
import { withDefaultTrunks } from './defaultTrunk';
import { followMacs } from './merge/followMacs';
import { followMtus } from './merge/followMtus';
import { holdsTemplate } from './holdsTemplate';
import { entriesIn, entryKey, readEntry, stateOf, type HostEntries, type HostEntry } from './entry/hostEntry';
import { hostChanges, type HostChange } from './hostChanges';
import { mappingsProblem, mergeMappings } from './merge/mergeMappings';
import { mergeEntry, type HostKnowledge } from './merge/mergeEntry';
import { mergeRoutes } from './merge/mergeRoutes';
import { movePorts } from './merge/movePorts';
import { portsProblem } from './refuse/portsProblem';
import { readWanted } from './readWanted';
import { removeEntries } from './merge/removeEntries';
import { verifyProblem } from './refuse/verifyProblem';
import { portWithIpProblem, wantedProblem } from './refuse/wantedProblem';

/**
 * What becomes of a host: its state as it would be reported, with what is different in it, or what nmstate says instead.
 * `unrendered`: the desired state holds capture templates, so that only the node can tell.
 */
export type DesiredOutcome =
  | { readonly ok: true; readonly state: JsonRecord; readonly changed: readonly HostChange[] }
  | { readonly ok: false; readonly message: string; readonly unrendered?: true };

/**
 * Applies a desired state (`spec.desiredState`) to the state of a host (`status.currentState`), both raw nmstate documents,
 * with nmstate's rules for merging (domain §3.4, §3.5) and its own words when it refuses (§3.6). Nothing is checked that
 * only the wire could answer. Where nothing is different the very same `current` comes back.
 */
export const applyDesiredState = (
  current: JsonRecord,
  desired: JsonRecord,
  known: HostKnowledge = {},
): DesiredOutcome => {
  if (holdsTemplate(desired)) return { ok: false, message: unresolved, unrendered: true };
  const before = entriesIn(current);
  const reading = readWanted(before, withDefaultTrunks(desired));
  if (!reading.ok) return reading;
  const { wanted } = reading;
  const refused = mappingsProblem(desired) ?? wantedProblem(before, wanted) ?? portsProblem(before, wanted);
  if (refused !== undefined) return { ok: false, message: refused };
  const after = applied(before, wanted, known);
  const failed = portWithIpProblem(after, wanted) ?? verifyProblem(after, wanted);
  if (failed !== undefined) return { ok: false, message: failed };
  const withInterfaces = { ...current, ...interfacesOf(current, before, after) };
  const state = mergeRoutes(mergeMappings(withInterfaces, desired), desired, after);
  const changed = hostChanges(current, state);
  return { ok: true, state: sameValue(state, current) ? current : state, changed };
};

const unresolved = 'The desired state holds capture templates, which only NMState on the node resolves.';

const applied = (before: HostEntries, wanted: HostEntries, known: HostKnowledge): HostEntries => {
  const merged = new Map(removeEntries(before, wanted));
  for (const [key, entry] of wanted)
    if (stateOf(entry) === 'up' || (stateOf(entry) !== 'absent' && merged.get(key)?.type === entry.type))
      merged.set(key, mergeEntry(merged.get(key), entry, known));
  return followMacs(before, followMtus(before, movePorts(merged, { before, wanted }), wanted), wanted);
};

/** Entries that stay keep their order and, where nothing is different, are the very same; new ones come in by name. */
const interfacesOf = (current: JsonRecord, before: HostEntries, after: HostEntries): JsonRecord => {
  const kept = listAt(current, ['interfaces']).flatMap((raw) => {
    const entry = readEntry(raw);
    if (entry === undefined) return [raw];
    const now = after.get(entryKey(entry));
    return now === undefined ? [] : [sameValue(now, entry) ? raw : now];
  });
  const added = [...after.values()].filter((entry) => !before.has(entryKey(entry)));
  const interfaces = added.reduce(inserted, kept);
  return sameValue(interfaces, listAt(current, ['interfaces'])) ? {} : { interfaces };
};

const inserted = (list: readonly unknown[], entry: HostEntry): readonly unknown[] => {
  const at = list.findIndex((one) => isLater(readEntry(one), entry));
  return at < 0 ? [...list, entry] : [...list.slice(0, at), entry, ...list.slice(at)];
};

const isLater = (one: HostEntry | undefined, entry: HostEntry): boolean =>
  one !== undefined && (one.name > entry.name || (one.name === entry.name && one.type > entry.type));
