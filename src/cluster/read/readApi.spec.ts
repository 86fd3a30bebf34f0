import { Agent } from 'node:http';
import { aClusterStore, anObject } from '../../testing/aClusterStore';
import { listen, listenApi, type Listening } from '../../testing/aListeningApi';
import type { ProxyTarget } from '../proxy/proxyTarget';
import { readApi } from './readApi';

const targetAt = (server: string, more: Partial<ProxyTarget> & { readonly token?: string } = {}): ProxyTarget => ({
  server: new URL(server),
  name: 'test',
  credentials: () =>
    Promise.resolve({ agent: new Agent(), headers: { Authorization: `Bearer ${more.token ?? 'admin'}` } }),
  forget: () => undefined,
  ...more,
});

const manyNodes = Array.from({ length: 600 }, (_, index) => anObject('Node', `w${index}`));

describe('readApi', () => {
  let api: Listening;
  beforeAll(async () => {
    const pods = [anObject('Pod', 'shop/a', { spec: { nodeName: 'w1' } }), anObject('Pod', 'erp/b')];
    api = await listenApi(aClusterStore([...manyNodes, ...pods, anObject('NodeNetworkState', 'w1')]));
  });
  afterAll(() => api.close());

  it('reads all pages of a list, and says of each object what it is', async () => {
    const reading = await readApi(targetAt(api.url));
    if (!reading.ok) throw new Error(reading.problem);
    expect(reading.raw.Node?.objects).toHaveLength(600);
    expect(reading.raw.NodeNetworkState).toMatchObject({
      state: 'read',
      objects: [{ kind: 'NodeNetworkState', apiVersion: 'nmstate.io/v1beta1', metadata: { name: 'w1' } }],
    });
    expect(reading.problems).toEqual([]);
  });

  it('asks for the metadata of pods only', async () => {
    const reading = await readApi(targetAt(api.url));
    if (!reading.ok) throw new Error(reading.problem);
    const [, pod] = reading.raw.Pod?.objects ?? [];
    expect(pod).toMatchObject({ kind: 'Pod', apiVersion: 'v1', metadata: { name: 'a' } });
    expect(pod).not.toHaveProperty('spec');
  });

  it('takes a group that is not there for one without objects', async () => {
    const reading = await readApi(targetAt(api.url));
    expect(reading).toMatchObject({ raw: { ClusterUserDefinedNetwork: { state: 'read', objects: [] } } });
  });

  it('reads in the namespace of the context what may not be read everywhere', async () => {
    const reading = await readApi(targetAt(api.url, { token: 'tenant', namespace: 'shop' }));
    if (!reading.ok) throw new Error(reading.problem);
    expect(reading.raw.Node).toEqual({ state: 'forbidden', objects: [] });
    expect(reading.raw.Pod).toMatchObject({ state: 'forbidden', objects: [{ metadata: { name: 'a' } }] });
    expect(reading.problems.join('\n')).toContain('nodes is forbidden: User "tenant" cannot list resource "nodes"');
  });

  it('says of each kind that fails why, and reads the others', async () => {
    const broken = await listen({
      handle: (request, response) => {
        const isGroups = request.url === '/apis';
        const body = isGroups ? { groups: [{ name: 'nmstate.io', versions: [{ version: 'v1' }] }] } : 'no JSON';
        response.writeHead(isGroups ? 200 : 500).end(isGroups ? JSON.stringify(body) : 'no JSON');
      },
      upgrade: () => undefined,
    });
    const reading = await readApi(targetAt(broken.url));
    await broken.close();
    expect(reading).toMatchObject({ ok: true, raw: { Node: { state: 'failing', objects: [] } } });
    expect(reading.ok && reading.problems).toContain('Node: answered 500');
  });

  it('names the server when it does not answer, or lets nobody in', async () => {
    const gone = await readApi(targetAt('http://127.0.0.1:9'));
    expect(gone).toMatchObject({ ok: false, problem: expect.stringContaining('http://127.0.0.1:9: ') });
    const stranger = await readApi(targetAt(api.url, { token: 'stranger' }));
    expect(stranger).toMatchObject({ ok: false, problem: expect.stringContaining('GET /apis answered 401') });
  });
});
