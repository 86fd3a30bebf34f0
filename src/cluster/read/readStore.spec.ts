import { aClusterStore, anObject } from '../../testing/aClusterStore';
import { dumpStore } from '../dump/dumpStore';
import { readStore } from './readStore';

const store = aClusterStore([
  anObject('Node', 'w1'),
  anObject('Pod', 'shop/a'),
  anObject('Pod', 'erp/b'),
  anObject('VirtualMachine', 'shop/vm'),
]);
const asked = { user: 'admin', namespace: 'shop' } as const;
const namesOf = (objects: readonly unknown[] | undefined) => objects?.map((object) => anyName(object));
const anyName = (object: unknown): unknown => JSON.parse(JSON.stringify(object)).metadata.name;

describe('readStore', () => {
  it('lists every kind that is served', () => {
    const raw = readStore(store, asked);
    expect(raw.Node?.state).toBe('read');
    expect(namesOf(raw.Node?.objects)).toEqual(['w1']);
    expect(namesOf(raw.Pod?.objects)).toEqual(['b', 'a']);
    expect(raw.NodeNetworkState).toEqual({ state: 'read', objects: [] });
  });

  it('takes a kind that a cluster does not serve for one it has none of', () => {
    expect(readStore(store, asked).ClusterUserDefinedNetwork).toEqual({ state: 'read', objects: [] });
  });

  it('knows no wiring where NodeNetworkState is not served', () => {
    const bare = aClusterStore([anObject('Node', 'w1')], { installed: [{ group: '' }] });
    expect(readStore(bare, asked).NodeNetworkState).toEqual({ state: 'notInSource', objects: [] });
  });

  it('concludes nothing from what a dump leaves out', () => {
    const dump = { objects: [anObject('Node', 'w1')], kinds: [{ group: '', plural: 'nodes', kind: 'Node' }] };
    const times = { clock: () => new Date(0), random: () => 0 };
    const raw = readStore(dumpStore({ ...dump, files: new Map(), skipped: [], newest: undefined }, times), asked);
    expect(raw.Node?.state).toBe('read');
    expect(raw.Pod).toEqual({ state: 'notInSource', objects: [] });
    expect(raw.ClusterUserDefinedNetwork).toEqual({ state: 'notInSource', objects: [] });
  });

  it('shows a tenant what its namespace holds, and says that the rest is forbidden', () => {
    const raw = readStore(store, { ...asked, user: 'tenant' });
    expect(raw.Node).toEqual({ state: 'forbidden', objects: [] });
    expect(raw.VirtualMachine?.state).toBe('forbidden');
    expect(namesOf(raw.VirtualMachine?.objects)).toEqual(['vm']);
    expect(namesOf(raw.Pod?.objects)).toEqual(['a']);
  });
});
