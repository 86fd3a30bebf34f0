import { aClusterStore, anObject, resourceOf } from '../../testing/aClusterStore';
import type { ListQuery } from './listObjects';

const pods = ['shop/c', 'shop/a', 'other/b', 'shop/b'].map((place) =>
  anObject('Pod', place, { metadata: { labels: { app: place.slice(-1) } }, spec: { nodeName: 'w1' } }),
);

const listed = (store: ReturnType<typeof aClusterStore>, query: ListQuery) => {
  const list = store.list(resourceOf(store, 'Pod'), query);
  if (!list.ok) return list.status;
  return {
    ...list.value,
    items: list.value.items.map(({ metadata }) => `${metadata.namespace ?? ''}/${metadata.name}`),
  };
};

describe('listing', () => {
  it('goes by namespace and name', () => {
    expect(listed(aClusterStore(pods), {})).toEqual({
      items: ['other/b', 'shop/a', 'shop/b', 'shop/c'],
      resourceVersion: '4',
    });
    expect(listed(aClusterStore(pods), { namespace: 'other' })).toMatchObject({ items: ['other/b'] });
  });

  it('selects by labels and fields', () => {
    const query = { labelSelector: 'app in (a,b)', fieldSelector: 'spec.nodeName=w1,metadata.namespace=shop' };
    expect(listed(aClusterStore(pods), query)).toMatchObject({ items: ['shop/a', 'shop/b'] });
    expect(listed(aClusterStore(pods), { labelSelector: '=' })).toMatchObject({ code: 400, reason: 'BadRequest' });
    expect(listed(aClusterStore(pods), { fieldSelector: 'spec.x=1' })).toMatchObject({ code: 400 });
  });

  it('cuts pages that together are the list at the time of the first', () => {
    const store = aClusterStore([...pods, anObject('Namespace', 'shop')]);
    const list = store.list(resourceOf(store, 'Pod'), { limit: 2 });
    if (!list.ok) throw new Error(list.status.message);
    expect(list.value).toMatchObject({ remaining: 2, resourceVersion: '5' });
    store.create(resourceOf(store, 'Pod'), anObject('Pod', 'shop/aa'), {});
    store.remove(resourceOf(store, 'Pod'), { namespace: 'shop', name: 'c' });
    expect(listed(store, { limit: 2, continue: list.value.continue })).toEqual({
      items: ['shop/b', 'shop/c'],
      resourceVersion: '5',
    });
  });

  it('answers 410 to a token that is too old and 400 to one that is none', () => {
    const store = aClusterStore([...pods, anObject('Namespace', 'shop')]);
    const first = store.list(resourceOf(store, 'Pod'), { limit: 1 });
    store.create(resourceOf(store, 'Pod'), anObject('Pod', 'shop/z'), {});
    store.compact();
    const token = first.ok ? first.value.continue : undefined;
    expect(listed(store, { limit: 1, continue: token })).toMatchObject({ code: 410, reason: 'Expired' });
    expect(listed(store, { continue: 'nonsense' })).toMatchObject({ code: 400 });
  });

  it('shows objects in the version asked for', () => {
    const store = aClusterStore([anObject('NodeNetworkConfigurationPolicy', 'p')]);
    const list = store.list(resourceOf(store, 'NodeNetworkConfigurationPolicy', 'nmstate.io/v1beta1'), {});
    expect(list.ok && list.value.items[0]?.apiVersion).toBe('nmstate.io/v1beta1');
  });
});
