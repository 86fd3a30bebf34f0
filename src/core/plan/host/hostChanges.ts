import { spelled } from '../../../k8s/fields';
import { listAt, valueAt, type JsonRecord } from '../../manifests/json/jsonValue';
import { sameValue } from '../../manifests/json/sameValue';
import { entriesIn } from './entry/hostEntry';

/** One thing that is different on a host: an interface of the kernel, a bridge of OVS, or a bridge mapping by its localnet. */
export type HostChange = {
  readonly of: 'link' | 'ovsBridge' | 'mapping';
  readonly name: string;
  readonly change: 'added' | 'changed' | 'removed';
};

/** What is different between two states of a host, by kind and name. */
export const hostChanges = (before: JsonRecord, after: JsonRecord): readonly HostChange[] => {
  const [old, now] = [thingsIn(before), thingsIn(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key): readonly HostChange[] => {
    const [left, right] = [old.get(key), now.get(key)];
    const { of, name } = left ?? right ?? { of: 'link' as const, name: '' };
    if (left && right) return sameValue(left.value, right.value) ? [] : [{ of, name, change: 'changed' }];
    return [{ of, name, change: left ? 'removed' : 'added' }];
  });
};

type Thing = Pick<HostChange, 'of' | 'name'> & { readonly value: unknown };

const thingsIn = (state: JsonRecord): ReadonlyMap<string, Thing> => {
  const interfaces = [...entriesIn(state).values()].map((value): Thing => ({
    of: value.type === 'ovs-bridge' ? 'ovsBridge' : 'link',
    name: value.name,
    value,
  }));
  const mappings = listAt(state, ['ovn', 'bridge-mappings']).map((value): Thing => ({
    of: 'mapping',
    name: spelled(valueAt(value, ['localnet'])) ?? '',
    value,
  }));
  return new Map([...interfaces, ...mappings].map((thing) => [`${thing.of} ${thing.name}`, thing]));
};
