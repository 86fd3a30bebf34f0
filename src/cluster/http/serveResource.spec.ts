import { aClusterStore, anObject } from '../../testing/aClusterStore';
import { listenApi, type Listening } from '../../testing/aListeningApi';
import type { ResourcePath } from './apiRequest';
import { listQueryOf, verbOf } from './serveResource';

describe('the verb of a request', () => {
  const nodes = { group: '', version: 'v1', plural: 'nodes' };
  const node = { ...nodes, name: 'w1' };
  const verb = (method: string, path: ResourcePath, query = '') => verbOf(method, path, new URLSearchParams(query));

  it('is a watch only when the query says so', () => {
    const verbs = ['watch=true', 'watch=1', 'watch=false', 'watch='].map((query) => verb('GET', nodes, query));
    expect(verbs).toEqual(['watch', 'watch', 'list', 'list']);
  });

  it('is none where the API has none, as for the deletion of a status', () => {
    const status = { ...node, subresource: 'status' };
    const verbs = ['GET', 'PUT', 'PATCH', 'DELETE', 'POST'].map((method) => verb(method, status));
    expect(verbs).toEqual(['get', 'update', 'patch', undefined, undefined]);
    expect(['PUT', 'PATCH', 'HEAD'].map((method) => verb(method, nodes))).toEqual([undefined, undefined, undefined]);
  });

  it('on one object selects it beside what the query selects', () => {
    const query = listQueryOf(node, new URLSearchParams('fieldSelector=a%3Db'));
    expect(query).toMatchObject({ fieldSelector: 'a=b,metadata.name=w1', limit: 0 });
  });
});

describe('a deletion', () => {
  let api: Listening;
  beforeEach(async () => {
    api = await listenApi(aClusterStore([anObject('Node', 'w1'), anObject('Node', 'w2')]));
  });
  afterEach(() => api.close());
  const ask = async (method: string, path: string, body?: object) => {
    const headers = { Authorization: 'Bearer admin', 'Content-Type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${api.url}/api/v1/nodes${path}`, { method, headers, ...sent });
    const { items } = await response.json();
    return [response.status, items?.length];
  };

  it('of all stores nothing when its body asks for a dry run, as client-go sends it', async () => {
    expect(await ask('DELETE', '', { kind: 'DeleteOptions', apiVersion: 'v1', dryRun: ['All'] })).toEqual([200, 2]);
    expect(await ask('GET', '')).toEqual([200, 2]);
    expect(await ask('DELETE', '?labelSelector=zone', {})).toEqual([200, 0]);
    expect(await ask('DELETE', '')).toEqual([200, 2]);
    expect(await ask('GET', '')).toEqual([200, 0]);
  });

  it('does nothing when it asks for another kind of dry run, wherever it says so', async () => {
    for (const path of ['', '/w1']) {
      expect(await ask('DELETE', `${path}?dryRun=Some`)).toEqual([400, undefined]);
      expect(await ask('DELETE', path, { dryRun: ['Some'] })).toEqual([400, undefined]);
    }
    expect(await ask('DELETE', '/w1/status')).toEqual([405, undefined]);
    expect(await ask('GET', '')).toEqual([200, 2]);
  });
});
