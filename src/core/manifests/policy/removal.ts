import type { DraftManifest } from '../draftChange';
import { isReservedInterface } from '../fields/interfaceNameProblem';
import { isReservedMapping } from '../fields/mappingNameProblem';
import { isRecord, textAt, type JsonRecord } from '../json/jsonValue';
import { nameOf } from '../edit/jsonPatchOf';
import { portsOf } from './bondParts';
import { interfacesOf, mappingsOf, readPolicy } from './policyFrame';

/** What to remove, all that the policy makes when left out; and the freed NICs that are to ask for an address. */
export type RemovalAnswers = {
  readonly interfaces?: readonly string[] | undefined;
  readonly localnets?: readonly string[] | undefined;
  readonly dhcp?: readonly string[] | undefined;
};

/**
 * The policy that made something, rewritten so that it takes it away again, node by node (domain W-10): deleting a policy
 * reverts nothing. What is not named stays as written. NICs are no thing to remove; those in it stop listening to LLDP.
 * What belongs to the platform stays whatever the policy says. Undefined when the manifest is no policy, or when its
 * desired state is a capture template.
 */
export const writeRemoval = (live: JsonRecord, answers: RemovalAnswers = {}): DraftManifest | undefined => {
  const policy = readPolicy(live);
  const { spec } = live;
  if (!policy || !isRecord(spec)) return undefined;
  const { interfaces: chosen, localnets, dhcp = [] } = answers;
  const isAll = chosen === undefined && localnets === undefined;
  const entries = interfacesOf(policy.desiredState);
  const left = entries.flatMap((entry) => removed(entry, (name) => isAll || (chosen ?? []).includes(name)));
  const mappings = mappingsOf(policy.desiredState).map((mapping) => {
    const localnet = textAt(mapping, ['localnet']) ?? '';
    const goes = !isReservedMapping(localnet) && (isAll || (localnets ?? []).includes(localnet));
    return goes ? { localnet, state: 'absent' } : mapping;
  });
  const interfaces = [...left.sort((a, b) => rankOf(a) - rankOf(b)), ...dhcp.map(withDhcp)];
  const { ovn, ...others } = policy.desiredState;
  return {
    ...live,
    ...nameOf(live),
    metadata: { ...(isRecord(live['metadata']) ? live['metadata'] : {}), ...nameOf(live).metadata },
    spec: {
      ...spec,
      maxUnavailable: 1,
      desiredState: {
        ...others,
        interfaces,
        ...(mappings.length > 0 && { ovn: { ...(isRecord(ovn) ? ovn : {}), 'bridge-mappings': mappings } }),
      },
    },
  };
};

/** The ports of what a policy makes that it does not make itself: free once the policy is undone. */
export const freedBy = (policy: JsonRecord): readonly string[] => {
  const entries = interfacesOf(readPolicy(policy)?.desiredState ?? {});
  const made = entries.filter(({ type }) => type !== 'ethernet').map(({ name }) => name);
  const ports = entries.flatMap(portsOf).filter((name) => !made.includes(name));
  return [...new Set(ports)].sort();
};

const removed = (entry: JsonRecord, isChosen: (name: string) => boolean): readonly JsonRecord[] => {
  const [name, type] = [textAt(entry, ['name']) ?? '', textAt(entry, ['type'])];
  const isNic = type === undefined || type === 'ethernet';
  if (isReservedInterface(name) || !isChosen(name)) return [entry];
  if (!isNic) return [{ name, type, state: 'absent' }];
  const listens = isRecord(entry['lldp']) && entry['lldp']['enabled'] === true;
  return listens ? [{ name, type: 'ethernet', state: 'up', lldp: { enabled: false } }] : [];
};

const withDhcp = (name: string): JsonRecord => ({
  ...{ name, type: 'ethernet', state: 'up' },
  ipv4: { enabled: true, dhcp: true },
});

/** What stands on something else comes first, as one would take it apart. */
const rankOf = ({ type }: JsonRecord): number => {
  if (type === 'ovs-bridge' || type === 'linux-bridge') return 0;
  return type === 'bond' ? 2 : type === 'ethernet' ? 3 : 1;
};
