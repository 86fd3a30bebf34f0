import { spelled } from '../../../../k8s/fields';
import { isList, isRecord, listAt, valueAt, type JsonRecord } from '../../../manifests/json/jsonValue';
import { invalidArgument } from '../refuse/nmstateError';

/** What nmstate has against the bridge mappings of a desired state (domain §3.5); undefined = nothing. */
export const mappingsProblem = (desired: JsonRecord): string | undefined => {
  const mappings = wantedMappings(desired);
  const names = mappings.map(localnetOf);
  const duplicate = names.find((name, index) => name !== undefined && names.indexOf(name) !== index);
  if (duplicate !== undefined) return invalidArgument(`Found duplicate \`localnet\` key ${duplicate}`);
  if (names.includes(undefined)) return invalidArgument('Invalid YAML string: ovn: missing field `localnet`');
  const bare = mappings.find((mapping) => !isAbsent(mapping) && spelled(valueAt(mapping, ['bridge'])) === undefined);
  return bare === undefined
    ? undefined
    : invalidArgument(`mapping for \`localnet\` key ${localnetOf(bare) ?? ''} missing the \`bridge\` attribute`);
};

/**
 * The `ovn` block after the wanted mappings are merged in by their localnet names. A host that has OVN and reports no
 * mappings is silent about them, since there is always one: it stays silent.
 */
export const mergeMappings = (state: JsonRecord, desired: JsonRecord): JsonRecord => {
  const wanted = wantedMappings(desired);
  const here = valueAt(state, ['ovn', 'bridge-mappings']);
  if (wanted.length === 0 || (!isList(here) && hasOvn(state))) return state;
  const old = isList(here) ? here : [];
  const byName = new Map(wanted.map((mapping) => [localnetOf(mapping), mapping]));
  const kept = old.flatMap((mapping) => {
    const change = byName.get(localnetOf(mapping));
    if (change === undefined) return [mapping];
    return isAbsent(change) ? [] : [isSame(mapping, change) ? mapping : reported(change)];
  });
  const known = new Set(old.map(localnetOf));
  const added = wanted.filter((mapping) => !isAbsent(mapping) && !known.has(localnetOf(mapping))).map(reported);
  const ovn = valueAt(state, ['ovn']);
  return { ...state, ovn: { ...(isRecord(ovn) ? ovn : {}), 'bridge-mappings': [...kept, ...added] } };
};

const wantedMappings = (desired: JsonRecord): readonly unknown[] => listAt(desired, ['ovn', 'bridge-mappings']);

const localnetOf = (mapping: unknown): string | undefined => spelled(valueAt(mapping, ['localnet']));

const isAbsent = (mapping: unknown): boolean => valueAt(mapping, ['state']) === 'absent';

const isSame = (old: unknown, wanted: unknown): boolean =>
  spelled(valueAt(old, ['bridge'])) === spelled(valueAt(wanted, ['bridge']));

const reported = (mapping: unknown): JsonRecord => ({
  localnet: localnetOf(mapping),
  bridge: spelled(valueAt(mapping, ['bridge'])),
});

const hasOvn = (state: JsonRecord): boolean =>
  listAt(state, ['interfaces']).some((entry) => valueAt(entry, ['controller']) === 'br-int');
