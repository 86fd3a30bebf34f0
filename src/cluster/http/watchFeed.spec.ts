import { aClusterStore, anObject, resourceOf } from '../../testing/aClusterStore';
import type { StoreSource } from '../store/createStore';
import { openWatch, type WatchRequest } from './watchFeed';

const watching = (request: Partial<WatchRequest>, source: Partial<StoreSource> = {}) => {
  const store = aClusterStore([anObject('Node', 'w1'), anObject('NodeNetworkConfigurationPolicy', 'br1')], source);
  const resource = resourceOf(store, 'Node');
  const told: string[] = [];
  const feed = openWatch(store, {
    resource,
    query: {},
    ...request,
    emit: ({ type, object }) => {
      const { apiVersion, metadata } = anObject('', '', { ...object });
      told.push([type, metadata.name, apiVersion].filter((part) => part !== '').join(' '));
    },
  });
  return { store, resource, told, feed, add: (name: string) => store.create(resource, anObject('Node', name), {}) };
};

describe('a watch', () => {
  it.each(['', '0', undefined])('from the version %j begins with everything', (resourceVersion) => {
    expect(watching({ resourceVersion }).told).toEqual(['ADDED w1 v1']);
  });

  it('that wants the initial events gets them from any version, and a bookmark where they end', () => {
    const { told, add } = watching({ resourceVersion: '2', bookmarkInitial: true });
    add('w2');
    expect(told).toEqual(['ADDED w1 v1', 'BOOKMARK v1', 'ADDED w2 v1']);
  });

  it('hears nothing more when it has stopped', () => {
    const { told, feed, add } = watching({ resourceVersion: '2' });
    if (feed.ok) feed.value?.stop();
    add('w2');
    expect([feed.ok, told]).toEqual([true, []]);
  });

  it('names objects by the version that is watched, whichever they were stored in', () => {
    const { store } = watching({});
    const resource = resourceOf(store, 'NodeNetworkConfigurationPolicy', 'nmstate.io/v1beta1');
    const events: unknown[] = [];
    openWatch(store, { resource, query: {}, emit: ({ object }) => events.push(object) });
    store.remove(resource, { name: 'br1' });
    expect(events).toEqual([
      expect.objectContaining({ apiVersion: 'nmstate.io/v1beta1' }),
      expect.objectContaining({ apiVersion: 'nmstate.io/v1beta1' }),
    ]);
  });

  it('of what nobody has looked at says so instead of showing none', () => {
    const installed = [{ group: '', plural: 'nodes', unseen: true } as const, { group: 'nmstate.io' }];
    const { feed, told } = watching({}, { installed });
    expect(feed).toMatchObject({ ok: false, status: { code: 404, reason: 'NotInSource' } });
    expect(told).toEqual([]);
  });
});
