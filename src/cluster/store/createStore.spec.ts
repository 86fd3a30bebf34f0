import { aClusterStore, anObject, resourceOf } from '../../testing/aClusterStore';
import type { Outcome } from './failure';

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 200 : outcome.status.code);
const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.status.message);
  return outcome.value;
};

const shop = anObject('Namespace', 'shop');
const policy = anObject('NodeNetworkConfigurationPolicy', 'br1', {
  spec: { desiredState: { interfaces: [] } },
  status: { conditions: [] },
});

describe('what is served', () => {
  it('is what is installed, what has objects and what has a CRD', () => {
    const crd = anObject('CustomResourceDefinition', 'widgets.example.com', {
      spec: {
        group: 'example.com',
        scope: 'Cluster',
        names: { kind: 'Widget', plural: 'widgets' },
        versions: [{ name: 'v1', served: true }],
      },
    });
    const gadget = { ...anObject('Gadget', 'shop/g'), apiVersion: 'strange.io/v2' };
    const store = aClusterStore([crd, gadget, anObject('NetworkAttachmentDefinition', 'shop/net')], {
      installed: [{ group: 'nmstate.io', plural: 'nmstates' }],
    });
    expect(store.catalogue().resources.map(({ plural }) => plural)).toEqual([
      'customresourcedefinitions',
      'selfsubjectreviews',
      'selfsubjectaccessreviews',
      'selfsubjectrulesreviews',
      'widgets',
      'network-attachment-definitions',
      'nmstates',
      'gadgets',
    ]);
    expect(store.catalogue().find({ group: 'strange.io', version: 'v2', plural: 'gadgets' })?.namespaced).toBe(true);
  });

  it('changes with the CRDs', () => {
    const store = aClusterStore([], { installed: [{ group: 'apiextensions.k8s.io' }] });
    const names = { kind: 'Widget', plural: 'widgets', shortNames: ['wd'] };
    const version = { name: 'v1', served: true, subresources: { status: {} } };
    const spec = { group: 'example.com', scope: 'Namespaced', names, versions: [version] };
    const crd = anObject('CustomResourceDefinition', 'widgets.example.com', { spec });
    valueOf(store.create(resourceOf(store, 'CustomResourceDefinition'), crd, {}));
    const widgets = store.catalogue().find({ group: 'example.com', version: 'v1', plural: 'widgets' });
    expect(widgets).toMatchObject({ namespaced: true, status: true, shortNames: ['wd'] });
  });
});

describe('creating', () => {
  it('stamps the object', () => {
    const store = aClusterStore([]);
    const made = valueOf(store.create(resourceOf(store, 'NodeNetworkConfigurationPolicy'), policy, {}));
    expect(made.metadata).toMatchObject({
      name: 'br1',
      generation: 1,
      resourceVersion: '1',
      creationTimestamp: '2026-03-01T12:00:00Z',
    });
    expect(made.metadata.uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(made['status']).toBeUndefined();
  });

  it('makes names of generateName', () => {
    const store = aClusterStore([shop]);
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { generateName: 'web-' } };
    const made = valueOf(store.create(resourceOf(store, 'Pod'), pod, { namespace: 'shop' }));
    expect(made.metadata.name).toMatch(/^web-[a-z0-9]{5}$/);
    expect(made.metadata.namespace).toBe('shop');
  });

  it('stores nothing on a dry run', () => {
    const store = aClusterStore([]);
    expect(codeOf(store.create(resourceOf(store, 'Node'), anObject('Node', 'w1'), { dryRun: true }))).toBe(200);
    expect(store.revision()).toBe(0);
  });

  it.each([
    ['there already', anObject('Pod', 'shop/web'), 409, 'pods "web" already exists'],
    ['in no namespace that is', anObject('Pod', 'nowhere/x'), 404, 'namespaces "nowhere" not found'],
    ['without a name', anObject('Pod', 'shop/'), 422, 'Pod "" is invalid: metadata.name: Required value'],
    ['badly named', anObject('Pod', 'shop/We_b'), 422, 'RFC 1123 subdomain'],
    ['named too long', anObject('Pod', `shop/${'a'.repeat(254)}`), 422, 'no more than 253'],
    ['of another kind', { ...anObject('Pod', 'shop/x'), kind: 'Node' }, 400, 'does not match the expected kind'],
    ['of another version', { ...anObject('Pod', 'shop/x'), apiVersion: 'v2' }, 400, 'expected API version (v1)'],
    ['no object', 7, 400, 'the document is not an object'],
    ['without a namespace', anObject('Pod', 'x'), 400, 'an empty namespace may not be set'],
  ])('refuses what is %s', (...[, body, code, message]) => {
    const store = aClusterStore([shop, anObject('Pod', 'shop/web')]);
    const made = store.create(resourceOf(store, 'Pod'), body, {});
    expect(codeOf(made)).toBe(code);
    expect(made.ok ? '' : made.status.message).toContain(message);
  });

  it('refuses a namespace other than that of the path, and takes one off what has none', () => {
    const store = aClusterStore([shop]);
    const made = store.create(resourceOf(store, 'Pod'), anObject('Pod', 'shop/x'), { namespace: 'default' });
    expect(codeOf(made)).toBe(400);
    const node = valueOf(store.create(resourceOf(store, 'Node'), anObject('Node', 'shop/w1'), {}));
    expect(node.metadata.namespace).toBeUndefined();
  });

  it('asks admission, also on a dry run', () => {
    const cause = { reason: 'FieldValueInvalid', message: 'Invalid value', field: 'spec.maxUnavailable' };
    const store = aClusterStore([], { admission: [(_object, old) => (old === undefined ? [cause] : [])] });
    const made = store.create(resourceOf(store, 'NodeNetworkConfigurationPolicy'), policy, { dryRun: true });
    expect(made).toMatchObject({
      status: {
        code: 422,
        message: 'NodeNetworkConfigurationPolicy.nmstate.io "br1" is invalid: spec.maxUnavailable: Invalid value',
        details: { name: 'br1', group: 'nmstate.io', causes: [cause] },
      },
    });
  });
});

describe('updating', () => {
  const start = () => {
    const store = aClusterStore([policy]);
    const resource = resourceOf(store, 'NodeNetworkConfigurationPolicy');
    return { store, resource, live: valueOf(store.get(resource, { name: 'br1' })) };
  };

  it('raises the generation when the spec changes and keeps the status', () => {
    const { store, resource, live } = start();
    const body = { ...live, spec: { maxUnavailable: 1 }, status: 'mine' };
    const next = valueOf(store.update(resource, { name: 'br1', body }));
    expect(next).toMatchObject({
      spec: { maxUnavailable: 1 },
      status: { conditions: [] },
      metadata: { generation: 2 },
    });
    expect(next.metadata.uid).toBe(live.metadata.uid);
  });

  it('changes nothing but the status under status', () => {
    const { store, resource, live } = start();
    const body = { ...live, spec: {}, status: { conditions: [{ type: 'Available', status: 'True' }] } };
    const next = valueOf(store.update(resource, { name: 'br1', body, subresource: 'status' }));
    expect(next['spec']).toEqual(policy['spec']);
    expect(next['status']).toEqual(body.status);
    expect(next.metadata.generation).toBe(live.metadata.generation);
  });

  it('stores nothing when nothing changed', () => {
    const { store, resource, live } = start();
    valueOf(store.update(resource, { name: 'br1', body: live }));
    expect(store.revision()).toBe(1);
  });

  it('answers 409 to an old version or another uid', () => {
    const { store, resource, live } = start();
    valueOf(store.update(resource, { name: 'br1', body: { ...live, spec: {} } }));
    const late = store.update(resource, { name: 'br1', body: { ...live, spec: { a: 1 } } });
    expect(late).toMatchObject({ status: { code: 409, reason: 'Conflict' } });
    const { resourceVersion: _, ...metadata } = live.metadata;
    const other = store.update(resource, { name: 'br1', body: { ...live, metadata: { ...metadata, uid: 'x' } } });
    expect(codeOf(other)).toBe(409);
    expect(codeOf(store.update(resource, { name: 'br1', body: { ...live, metadata } }))).toBe(422);
  });

  it('answers 404, 400 and 422 as the API does', () => {
    const { store, resource, live } = start();
    expect(codeOf(store.update(resource, { name: 'gone', body: live }))).toBe(404);
    expect(codeOf(store.update(resource, { name: 'br1', body: anObject(live.kind, 'other') }))).toBe(400);
    expect(codeOf(store.update(resource, { name: 'br1', body: {} }))).toBe(400);
    const picky = aClusterStore([policy], {
      admission: [() => ['a', 'b'].map((field) => ({ reason: 'x', message: 'bad', field }))],
    });
    const body = { ...valueOf(picky.get(resource, { name: 'br1' })), spec: {} };
    const refused = picky.update(resource, { name: 'br1', body });
    expect(refused.ok ? '' : refused.status.message).toContain('[a: bad, b: bad]');
  });

  it('lets no update change what is fixed', () => {
    const { store, resource, live } = start();
    const metadata = { ...live.metadata, creationTimestamp: '1999-01-01T00:00:00Z', labels: { a: 'b' } };
    const next = valueOf(store.update(resource, { name: 'br1', body: { ...live, metadata } }));
    expect(next.metadata).toMatchObject({ creationTimestamp: live.metadata.creationTimestamp, labels: { a: 'b' } });
  });
});
