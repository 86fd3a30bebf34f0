import { aClusterStore, anObject } from '../../testing/aClusterStore';
import { listenApi, type Listening } from '../../testing/aListeningApi';

const objects = [
  anObject('Namespace', 'shop'),
  anObject('Node', 'w1', { metadata: { labels: { zone: 'a' } } }),
  anObject('Node', 'w2'),
  anObject('Pod', 'shop/web', { spec: { nodeName: 'w1' } }),
  anObject('NodeNetworkConfigurationPolicy', 'br1', { spec: { desiredState: {} }, status: { conditions: [] } }),
];

const json = { 'Content-Type': 'application/json' };

describe('the API over HTTP', () => {
  let api: Listening;
  beforeEach(async () => {
    api = await listenApi(aClusterStore(objects), { basePath: '/api/kubernetes' });
  });
  afterEach(() => api.close());

  const ask = async (
    path: string,
    init: Omit<RequestInit, 'headers'> & { user?: string; headers?: Record<string, string> } = {},
  ) => {
    const { user = 'admin', ...rest } = init;
    const headers = { ...(user === '' ? {} : { Authorization: `Bearer ${user}` }), ...rest.headers };
    const response = await fetch(`${api.url}/api/kubernetes${path}`, { ...rest, headers });
    const text = await response.text();
    return { code: response.status, type: response.headers.get('content-type'), body: JSON.parse(text) };
  };
  const write = (...[method, path, body, headers = json]: [string, string, unknown, Record<string, string>?]) =>
    ask(path, { method, body: JSON.stringify(body), headers });

  it('tells what it serves', async () => {
    expect((await ask('/api')).body).toMatchObject({ kind: 'APIVersions', versions: ['v1'] });
    const groups = (await ask('/apis')).body.groups;
    expect(groups.map(({ name }: { name: string }) => name)).toContain('nmstate.io');
    expect((await ask('/apis/nmstate.io')).body.preferredVersion).toEqual({
      groupVersion: 'nmstate.io/v1',
      version: 'v1',
    });
    const { resources } = (await ask('/apis/nmstate.io/v1beta1')).body;
    expect(resources).toContainEqual(
      expect.objectContaining({
        name: 'nodenetworkstates',
        singularName: 'nodenetworkstate',
        shortNames: ['nns'],
        kind: 'NodeNetworkState',
        namespaced: false,
        verbs: expect.arrayContaining(['list', 'watch']),
      }),
    );
    expect(resources).toContainEqual(expect.objectContaining({ name: 'nodenetworkstates/status' }));
    expect((await ask('/version')).body.gitVersion).toContain('wiremap');
  });

  it('answers 404 to groups that are not installed', async () => {
    for (const path of ['/apis/k8s.ovn.org', '/apis/k8s.ovn.org/v1', '/apis/k8s.ovn.org/v1/userdefinednetworks', '/x'])
      expect(await ask(path)).toMatchObject({ code: 404, body: { kind: 'Status', reason: 'NotFound' } });
    expect((await fetch(`${api.url}/elsewhere`)).status).toBe(401);
  });

  it('tells all of it at once to those who can read that', async () => {
    const accept = { Accept: 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json' };
    const { type, body } = await ask('/apis', { headers: accept });
    expect(type).toBe('application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList');
    expect(body.items.map(({ metadata }: { metadata: { name: string } }) => metadata.name)).toContain('kubevirt.io');
    expect((await ask('/api', { headers: accept })).body.items[0].versions[0].resources).toContainEqual(
      expect.objectContaining({ resource: 'pods', scope: 'Namespaced' }),
    );
  });

  it('describes kinds for kubectl', async () => {
    const index = (await ask('/openapi/v3')).body.paths;
    expect(index['apis/nmstate.io/v1'].serverRelativeURL).toBe('/api/kubernetes/openapi/v3/apis/nmstate.io/v1');
    const { paths, components } = (await ask('/openapi/v3/apis/nmstate.io/v1')).body;
    const { patch } = paths['/apis/nmstate.io/v1/nodenetworkconfigurationpolicies/{name}'];
    expect(patch.parameters.map(({ name }: { name: string }) => name)).toContain('fieldValidation');
    expect(Object.keys(components.schemas)).toContain('io.k8s.api.io.nmstate.v1.NodeNetworkConfigurationPolicy');
    expect((await ask('/openapi/v3/api/v1')).code).toBe(200);
    expect((await ask('/openapi/v3/apis/no.such/v1')).code).toBe(404);
    expect((await ask('/openapi/v2')).body.swagger).toBe('2.0');
  });

  it('lists in pages and by selectors', async () => {
    const first = (await ask('/api/v1/nodes?limit=1')).body;
    expect(first).toMatchObject({ kind: 'NodeList', apiVersion: 'v1', metadata: { remainingItemCount: 1 } });
    const next = (await ask(`/api/v1/nodes?limit=1&continue=${first.metadata.continue}`)).body;
    expect(next.items[0].metadata.name).toBe('w2');
    expect((await ask('/api/v1/nodes?labelSelector=zone%3Da')).body.items).toHaveLength(1);
    expect((await ask('/api/v1/pods?fieldSelector=spec.nodeName%3Dw2')).body.items).toHaveLength(0);
    expect((await ask('/api/v1/namespaces/shop/pods')).body.items).toHaveLength(1);
    expect((await ask('/api/v1/nodes?continue=x')).code).toBe(400);
  });

  it('gives metadata only to those who ask for that', async () => {
    const accept = { Accept: 'application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io,application/json' };
    const list = (await ask('/api/v1/pods', { headers: accept })).body;
    expect(list.kind).toBe('PartialObjectMetadataList');
    expect(list.items[0]).toEqual({
      kind: 'PartialObjectMetadata',
      apiVersion: 'meta.k8s.io/v1',
      metadata: expect.objectContaining({ name: 'web' }),
    });
    const one = { Accept: 'application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io' };
    expect((await ask('/api/v1/nodes/w1', { headers: one })).body.kind).toBe('PartialObjectMetadata');
    expect((await ask('/api/v1/nodes', { headers: { Accept: 'application/vnd.kubernetes.protobuf' } })).code).toBe(406);
    const old = { Accept: 'application/json;as=Table;v=v1beta1;g=meta.k8s.io' };
    expect((await ask('/api/v1/nodes', { headers: old })).code).toBe(406);
  });

  it('creates, updates, patches and deletes', async () => {
    const made = await write('POST', '/api/v1/namespaces/shop/configmaps', anObject('ConfigMap', 'a'));
    expect(made).toMatchObject({ code: 201, body: { metadata: { namespace: 'shop', name: 'a' } } });
    const path = '/api/v1/namespaces/shop/configmaps/a';
    expect((await write('PUT', path, { ...made.body, data: { k: 'v' } })).body.data).toEqual({ k: 'v' });
    expect((await write('PUT', path, made.body)).body).toMatchObject({ code: 409, reason: 'Conflict' });
    const jsonPatch = { 'Content-Type': 'application/json-patch+json' };
    const patch = [{ op: 'add', path: '/data/x~1y', value: 'z' }];
    expect((await write('PATCH', path, patch, jsonPatch)).body.data).toEqual({ k: 'v', 'x/y': 'z' });
    expect((await write('PATCH', path, {}, { 'Content-Type': 'text/plain' })).code).toBe(415);
    expect((await write('PATCH', path, {})).code).toBe(415);
    expect((await ask(path, { method: 'DELETE' })).body).toMatchObject({ status: 'Success', details: { name: 'a' } });
    expect((await ask(path)).body).toMatchObject({
      message: 'configmaps "a" not found',
      details: { name: 'a', kind: 'configmaps' },
    });
  });

  it('applies on the server, also what is not there yet', async () => {
    const path = '/apis/nmstate.io/v1/nodenetworkconfigurationpolicies/br2?fieldManager=wiremap';
    const yaml =
      'apiVersion: nmstate.io/v1\nkind: NodeNetworkConfigurationPolicy\nmetadata: {name: br2}\nspec: {a: 1}\n';
    const apply = (body: string, query = '') =>
      ask(path + query, { method: 'PATCH', body, headers: { 'Content-Type': 'application/apply-patch+yaml' } });
    expect((await apply(yaml, '&dryRun=All')).code).toBe(201);
    expect((await apply(yaml)).code).toBe(201);
    expect(await apply(yaml)).toMatchObject({ code: 200, body: { spec: { a: 1 }, metadata: { name: 'br2' } } });
    expect((await apply(': : :')).code).toBe(400);
  });

  it('keeps the status to its own path', async () => {
    const path = '/apis/nmstate.io/v1/nodenetworkconfigurationpolicies/br1';
    const merge = { 'Content-Type': 'application/merge-patch+json' };
    await write('PATCH', path, { status: { conditions: ['x'] } }, merge);
    expect((await ask(path)).body.status).toEqual({ conditions: [] });
    await write('PATCH', `${path}/status`, { status: { conditions: ['x'] } }, merge);
    expect((await ask(`${path}/status`)).body.status).toEqual({ conditions: ['x'] });
    expect((await ask(`${path}/scale`)).code).toBe(404);
    expect((await ask('/api/v1/namespaces/shop/status')).body.kind).toBe('Namespace');
  });

  it('stores nothing on a dry run', async () => {
    await write('POST', '/api/v1/nodes?dryRun=All', anObject('Node', 'w3'));
    await ask('/api/v1/nodes/w1?dryRun=All', { method: 'DELETE' });
    await write('DELETE', '/api/v1/nodes/w1', { kind: 'DeleteOptions', apiVersion: 'v1', dryRun: ['All'] });
    expect((await ask('/api/v1/nodes')).body.items).toHaveLength(2);
    expect((await write('POST', '/api/v1/nodes?dryRun=Some', anObject('Node', 'w3'))).code).toBe(400);
  });

  it('deletes what a selector selects, in one namespace', async () => {
    const path = '/api/v1/namespaces/shop/pods';
    expect((await ask(`${path}?fieldSelector=metadata.name%3Dweb`, { method: 'DELETE' })).body.items).toHaveLength(1);
    expect((await ask(path)).body.items).toEqual([]);
    expect((await ask('/api/v1/pods', { method: 'DELETE' })).code).toBe(405);
    expect((await ask(`${path}?labelSelector=,`, { method: 'DELETE' })).code).toBe(400);
  });

  it.each([
    ['POST', '/api/v1/nodes/w1', 405],
    ['PUT', '/api/v1/nodes', 405],
    ['OPTIONS', '/api/v1/nodes/w1', 405],
    ['POST', '/apis', 404],
    ['GET', '/api/v1/namespaces/shop/nodes', 404],
    ['GET', '/api/v1/nodes/w1/a/b', 404],
    ['GET', '/api/v1/nodes/%zz', 404],
    ['GET', '/openapi/v4', 404],
    ['GET', '/openapi/v3/apis/x', 404],
    ['GET', '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', 405],
  ])('answers %s %s with %i', async (method, path, code) => {
    expect((await ask(path, { method })).code).toBe(code);
  });

  it('refuses bodies that are none or too large', async () => {
    expect((await ask('/api/v1/nodes', { method: 'POST', body: '{', headers: json })).code).toBe(400);
    expect((await ask('/api/v1/nodes', { method: 'POST' })).code).toBe(400);
    expect((await write('POST', '/api/v1/nodes', 'x', { 'Content-Type': 'text/html' })).code).toBe(415);
    const large = JSON.stringify({ a: 'x'.repeat(4 * 1024 * 1024) });
    expect((await ask('/api/v1/nodes', { method: 'POST', body: large, headers: json })).code).toBe(413);
  });

  describe('who may do what', () => {
    it('lets nobody in without a known token', async () => {
      for (const user of ['', 'stranger'])
        expect(await ask('/api/v1/nodes', { user })).toMatchObject({ code: 401, body: { reason: 'Unauthorized' } });
    });

    it('lets the viewer read only', async () => {
      expect((await ask('/api/v1/nodes', { user: 'viewer' })).code).toBe(200);
      expect(await ask('/api/v1/nodes/w1', { user: 'viewer', method: 'DELETE' })).toMatchObject({
        code: 403,
        body: {
          reason: 'Forbidden',
          message:
            'nodes "w1" is forbidden: User "viewer" cannot delete resource "nodes" in API group "" at the cluster scope',
        },
      });
    });

    it('shows the tenant their namespace only', async () => {
      expect((await ask('/api/v1/namespaces/shop/pods', { user: 'tenant' })).code).toBe(200);
      expect((await ask('/api/v1/namespaces/shop', { user: 'tenant' })).code).toBe(200);
      const list = await ask('/apis/nmstate.io/v1beta1/nodenetworkstates', { user: 'tenant' });
      expect(list.body.message).toBe(
        'nodenetworkstates.nmstate.io is forbidden: User "tenant" cannot list resource "nodenetworkstates" in API group "nmstate.io" at the cluster scope',
      );
      const other = await ask('/api/v1/namespaces/default/pods', { user: 'tenant' });
      expect(other.body.message).toContain('cannot list resource "pods" in API group "" in the namespace "default"');
      for (const path of ['/api/v1/pods', '/api/v1/namespaces', '/api/v1/namespaces/default'])
        expect((await ask(path, { user: 'tenant' })).code).toBe(403);
    });

    it('answers access reviews', async () => {
      const review = async (user: string, resourceAttributes: object) => {
        const body = { kind: 'SelfSubjectAccessReview', spec: { resourceAttributes } };
        const path = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
        const init = { user, method: 'POST', body: JSON.stringify(body), headers: json };
        return (await ask(path, init)).body.status.allowed;
      };
      const nncp = { group: 'nmstate.io', resource: 'nodenetworkconfigurationpolicies', verb: 'create' };
      expect(await review('admin', nncp)).toBe(true);
      expect(await review('viewer', nncp)).toBe(false);
      expect(await review('tenant', { ...nncp, namespace: 'shop' })).toBe(false);
      expect(await review('tenant', { resource: 'pods', verb: 'list', namespace: 'shop' })).toBe(true);
      expect(await review('tenant', { resource: 'pods', verb: 'list', namespace: '' })).toBe(false);
      expect(await review('tenant', { resource: 'namespaces', verb: 'get', name: 'shop' })).toBe(true);
      expect(await review('viewer', { group: '*', resource: '*', verb: '*' })).toBe(false);
    });
  });
});
