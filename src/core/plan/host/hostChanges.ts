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
  const gone = [...old].filter(([key]) => !now.has(key)).map(([key, thing]) => told(key, thing, 'removed'));
  const here = [...now].flatMap(([key, thing]) => {
    const before = old.get(key);
    if (before === undefined) return [told(key, thing, 'added')];
    return sameValue(before.value, thing.value) ? [] : [told(key, thing, 'changed')];
  });
  return [...gone, ...here].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ change }) => change);
};

const told = (key: string, { of, name }: Thing, change: HostChange['change']) => ({
  key,
  change: { of, name, change },
});

type Thing = Pick<HostChange, 'of' | 'name'> & { readonly value: unknown };

const thingsIn = (state: JsonRecord): ReadonlyMap<string, Thing> => {
  const interfaces = [...entriesIn(state).values()].map((value): Thing => ({
    of: value.type === 'ovs-bridge' ? 'ovsBridge' : 'link',
    name: value.name,
    value,
  }));
  const mappings = listAt(state, ['ovn', 'bridge-mappings']).map((value): Thing => ({
    of: 'mapping',
    name: String(spelled(valueAt(value, ['localnet']))),
    value,
  }));
  return new Map([...interfaces, ...mappings].map((thing) => [`${thing.of} ${thing.name}`, thing]));
};
