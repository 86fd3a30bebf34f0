import { anObject } from '../../testing/aClusterStore';
import { dumpStore } from './dumpStore';
import type { Dump } from './readDump';

const fixed = { clock: () => new Date(0), random: () => 0 };

const storeOf = ({ objects = [], kinds = [] }: Partial<Pick<Dump, 'objects' | 'kinds'>>) =>
  dumpStore({ objects, kinds, files: new Map(), skipped: [], newest: undefined }, fixed);

const kindOf = (apiVersion: string, kind: string) => ({ apiVersion, kind });
const nodes = { group: '', plural: 'nodes', kind: 'Node' };
const states = { group: 'nmstate.io', plural: 'nodenetworkstates', kind: 'NodeNetworkState' };

describe('the store of a dump', () => {
  const list = (store: ReturnType<typeof storeOf>, apiVersion: string, kind: string) => {
    const resource = store.catalogue().findKind(kindOf(apiVersion, kind));
    return resource && store.list(resource, {});
  };

  it('lists what the dump covers and nothing else', () => {
    const crd = (kind: string, plural: string) =>
      anObject('CustomResourceDefinition', `${plural}.example.com`, {
        spec: { group: 'example.com', scope: 'Cluster', names: { kind, plural }, versions: [{ name: 'v1' }] },
      });
    const ox = { ...anObject('Ox', 'bess'), apiVersion: 'example.com/v1' };
    const objects = [crd('Ox', 'oxen'), crd('Cow', 'kine'), ox];
    const definitions = { group: 'apiextensions.k8s.io', plural: 'customresourcedefinitions', kind: '' };
    const kinds = [definitions, { group: 'example.com', plural: 'oxen', kind: 'Ox' }, states];
    const store = storeOf({ objects, kinds });
    const served = store.catalogue().resources.filter(({ review }) => !review);
    const listed = served.filter((resource) => store.list(resource, {}).ok);
    expect(listed.map(({ plural }) => plural)).toEqual(['customresourcedefinitions', 'oxen', 'nodenetworkstates']);
    expect(store.catalogue().find({ group: 'example.com', version: 'v1', plural: 'oxen' })?.namespaced).toBe(false);
  });

  it('says of a kind that the dump leaves out that nothing is known, not that there is none', () => {
    const store = storeOf({ kinds: [states] });
    expect(list(store, 'nmstate.io/v1beta1', 'NodeNetworkState')).toMatchObject({ ok: true, value: { items: [] } });
    for (const [version, kind] of [
      ['v1', 'Node'],
      ['kubevirt.io/v1', 'VirtualMachine'],
    ] as const)
      expect(list(store, version, kind)).toMatchObject({ ok: false, status: { code: 404, reason: 'NotInSource' } });
  });

  it('does not take a kind for another group of the same plural', () => {
    const store = storeOf({ kinds: [{ ...nodes, group: 'example.com' }] });
    expect(list(store, 'v1', 'Node')).toMatchObject({ ok: false, status: { reason: 'NotInSource' } });
  });

  it('makes nothing up that an object lacks', () => {
    const store = storeOf({ objects: [anObject('Node', 'n1')], kinds: [nodes] });
    const found = list(store, 'v1', 'Node');
    const keys = found?.ok === true ? found.value.items.map(({ metadata }) => Object.keys(metadata).sort()) : [];
    expect(keys).toEqual([['name', 'resourceVersion']]);
  });
});
