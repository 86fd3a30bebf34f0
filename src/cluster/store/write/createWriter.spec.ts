import { aClusterStore, anObject, resourceOf } from '../../../testing/aClusterStore';
import type { Outcome } from '../failure';

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 200 : outcome.status.code);
const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.status.message);
  return outcome.value;
};

const shop = anObject('Namespace', 'shop');
describe('patching', () => {
  const patched = (kind: 'json' | 'merge' | 'strategic', body: unknown) => {
    const store = aClusterStore([anObject('Node', 'w1', { spec: { taints: [{ key: 'a' }] } })]);
    return store.patch(resourceOf(store, 'Node'), { name: 'w1', kind, body });
  };

  it('knows JSON, merge and strategic merge patches', () => {
    const add = [{ op: 'add', path: '/spec/unschedulable', value: true }];
    expect(valueOf(patched('json', add))['spec']).toEqual({ taints: [{ key: 'a' }], unschedulable: true });
    expect(valueOf(patched('merge', { spec: { taints: null } }))['spec']).toEqual({});
    expect(valueOf(patched('strategic', { spec: { taints: [{ key: 'b' }] } }))['spec']).toEqual({
      taints: [{ key: 'a' }, { key: 'b' }],
    });
  });

  it('answers 400 to what is no patch, 422 to what does not fit and 404 to nothing', () => {
    expect(codeOf(patched('json', {}))).toBe(400);
    expect(codeOf(patched('merge', []))).toBe(400);
    expect(codeOf(patched('json', [{ op: 'test', path: '/kind', value: 'Pod' }]))).toBe(422);
    const store = aClusterStore([]);
    expect(codeOf(store.patch(resourceOf(store, 'Node'), { name: 'x', kind: 'merge', body: {} }))).toBe(404);
  });

  it('answers 409 when the patch names an old version', () => {
    expect(codeOf(patched('merge', { metadata: { resourceVersion: '99' }, spec: {} }))).toBe(409);
  });
});

describe('server-side apply', () => {
  const applied = (spec: Record<string, unknown>, labels = {}) =>
    anObject('NodeNetworkConfigurationPolicy', 'br1', { spec, metadata: { labels } });
  const start = () => {
    const store = aClusterStore([]);
    const resource = resourceOf(store, 'NodeNetworkConfigurationPolicy');
    return {
      store,
      apply: (fieldManager: string, body: unknown, force = false) =>
        store.apply(resource, { name: 'br1', body, fieldManager, force }),
    };
  };

  it('creates, merges and takes away what the same manager dropped', () => {
    const { apply } = start();
    valueOf(apply('one', applied({ a: 1, b: 1 }, { x: 'y' })));
    valueOf(apply('two', applied({ c: 1 })));
    const last = valueOf(apply('one', applied({ a: 2 })));
    expect(last['spec']).toEqual({ a: 2, c: 1 });
    expect(last.metadata['labels']).toEqual({});
  });

  it('answers 409 when another manager owns the field, unless forced', () => {
    const { apply } = start();
    valueOf(apply('one', applied({ a: 1 })));
    expect(apply('two', applied({ a: 2 }))).toMatchObject({
      status: {
        code: 409,
        message: 'Apply failed with 1 conflict: .spec.a: conflict with "one"',
        details: { causes: [{ reason: 'FieldManagerConflict', field: '.spec.a' }] },
      },
    });
    expect(valueOf(apply('two', applied({ a: 2 }), true))['spec']).toEqual({ a: 2 });
    expect(codeOf(apply('two', applied({ a: 3 })))).toBe(200);
    expect(codeOf(apply('one', applied({ a: 4 })))).toBe(409);
  });

  it('wants a manager, the name of the path and no managed fields', () => {
    const { store, apply } = start();
    expect(codeOf(apply('', applied({})))).toBe(422);
    expect(codeOf(apply('one', anObject('NodeNetworkConfigurationPolicy', 'other')))).toBe(400);
    const managed = anObject('NodeNetworkConfigurationPolicy', 'br1', { metadata: { managedFields: [{}] } });
    expect(codeOf(apply('one', managed))).toBe(400);
    expect(codeOf(apply('one', 'text'))).toBe(400);
    expect(store.revision()).toBe(0);
  });

  it('starts afresh with a new object of the same name', () => {
    const { store, apply } = start();
    valueOf(apply('one', applied({ a: 1, b: 1 })));
    const resource = resourceOf(store, 'NodeNetworkConfigurationPolicy');
    valueOf(store.remove(resource, { name: 'br1' }));
    valueOf(store.create(resource, applied({ b: 2 }), {}));
    expect(valueOf(apply('one', applied({ a: 1 })))['spec']).toEqual({ a: 1, b: 2 });
  });
});

describe('deleting', () => {
  it('removes, and says so to those who listen', () => {
    const store = aClusterStore([anObject('Node', 'w1')]);
    const heard: string[] = [];
    store.subscribe(({ type, resource }) => heard.push(`${type} ${resource}`));
    valueOf(store.remove(resourceOf(store, 'Node'), { name: 'w1', dryRun: true }));
    valueOf(store.remove(resourceOf(store, 'Node'), { name: 'w1' }));
    expect(heard).toEqual(['DELETED nodes']);
    expect(codeOf(store.remove(resourceOf(store, 'Node'), { name: 'w1' }))).toBe(404);
  });

  it('waits for finalizers', () => {
    const store = aClusterStore([anObject('Node', 'w1', { metadata: { finalizers: ['x/y'] } })]);
    const resource = resourceOf(store, 'Node');
    const marked = valueOf(store.remove(resource, { name: 'w1' }));
    expect(marked.metadata.deletionTimestamp).toBe('2026-03-01T12:00:00Z');
    valueOf(store.remove(resource, { name: 'w1' }));
    const finalize = [{ op: 'remove', path: '/metadata/finalizers' }];
    valueOf(store.patch(resource, { name: 'w1', kind: 'json', body: finalize }));
    expect(codeOf(store.get(resource, { name: 'w1' }))).toBe(404);
  });

  it('keeps to the preconditions', () => {
    const store = aClusterStore([anObject('Node', 'w1')]);
    const remove = (preconditions: unknown) =>
      codeOf(store.remove(resourceOf(store, 'Node'), { name: 'w1', options: { preconditions } }));
    expect([remove({ uid: 'x' }), remove({ resourceVersion: '9' }), remove({ resourceVersion: '1' })]).toEqual([
      409, 409, 200,
    ]);
  });

  it('takes along what is in a namespace', () => {
    const store = aClusterStore([shop, anObject('Pod', 'shop/a'), anObject('Pod', 'default/b')]);
    valueOf(store.remove(resourceOf(store, 'Namespace'), { name: 'shop' }));
    const pods = valueOf(store.list(resourceOf(store, 'Pod'), {}));
    expect(pods.items.map(({ metadata }) => metadata.name)).toEqual(['b']);
  });
});
