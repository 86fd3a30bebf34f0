import { WebSocket } from 'ws';
import { aClusterStore, anObject } from '../../testing/aClusterStore';
import { aDistFolder } from '../../testing/aDistFolder';
import { dumpCluster } from './dumpCluster';
import { kubeconfigCluster } from './kubeconfigCluster';
import { labCluster } from './labCluster';
import type { ServedCluster } from './servedCluster';
import { startServer, type RunningServer } from './startServer';

const clock = () => new Date('2026-03-01T12:00:00Z');
const node = anObject('Node', 'w1');

const aLab = () =>
  labCluster({
    store: aClusterStore([node, anObject('Namespace', 'shop')]),
    scenario: { name: 'tiny', summary: 'One node.' },
    clock,
    as: 'admin',
  });

const aDump = () =>
  dumpCluster({
    dump: {
      objects: [node],
      kinds: [{ group: '', plural: 'nodes', kind: 'Node' }],
      files: new Map(),
      skipped: [{ file: 'x.yaml', reason: 'broken' }],
      newest: '2026-02-01T00:00:00Z',
    },
    paths: ['/somewhere/must-gather'],
    clock,
    random: () => 0.5,
  });

const folder = aDistFolder();
const running: RunningServer[] = [];
const serve = async (cluster: ServedCluster) => {
  const server = await startServer({ cluster, csp: 'enforce', dist: folder.dist, port: 0, releaseVersion: '4.22.0' });
  running.push(server);
  return server;
};
afterEach(() => Promise.all(running.splice(0).map((server) => server.close())));
afterAll(folder.remove);

const nodesPath = '/api/kubernetes/api/v1/nodes';
const get = (server: RunningServer, path: string, init: RequestInit = {}) =>
  fetch(server.origin + path, { redirect: 'manual', ...init });

const flagsOf = (page: string) => JSON.parse(/SERVER_FLAGS = (.*);/.exec(page)?.[1] ?? 'null');

describe('a lab', () => {
  it('is told to the page', async () => {
    const page = await get(await serve(aLab()), '/network-map');
    expect(flagsOf(await page.text())).toEqual({
      basePath: '/',
      consolePlugins: ['wiremap'],
      i18nNamespaces: ['plugin__wiremap'],
      releaseVersion: '4.22.0',
      wiremap: {
        kind: 'lab',
        label: 'tiny',
        summary: 'One node.',
        readOnly: false,
        users: ['admin', 'viewer', 'tenant'],
        now: '2026-03-01T12:00:00.000Z',
        timeStands: false,
        skipped: { count: 0, files: [] },
      },
    });
  });

  it('takes the user from the cookie of its port, and a bearer token before that', async () => {
    const server = await serve(aLab());
    const { port } = new URL(server.origin);
    const as = (user: string, more = {}) => ({ headers: { Cookie: `a=b; wiremap-user-${port}=${user}`, ...more } });
    expect((await get(server, nodesPath)).status).toBe(200);
    expect((await get(server, nodesPath, as('tenant'))).status).toBe(403);
    expect((await get(server, nodesPath, as('nobody'))).status).toBe(200);
    expect((await get(server, nodesPath, as('tenant', { Authorization: 'Bearer viewer' }))).status).toBe(200);
    expect((await get(server, nodesPath, { headers: { Cookie: 'wiremap-user-1=tenant' } })).status).toBe(200);
  });

  it('lets a WebSocket watch as the same user', async () => {
    const server = await serve(aLab());
    const { port, host } = new URL(server.origin);
    const watch = (cookie: string) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(`ws://${host}${nodesPath}?watch=true`, { headers: { Cookie: cookie } });
        socket.on('message', (data: Buffer) => {
          resolve(JSON.parse(data.toString()).type);
          socket.close();
        });
        socket.on('unexpected-response', (_, { statusCode }) => resolve(String(statusCode)));
        socket.on('error', () => undefined);
      });
    expect(await watch('')).toBe('ADDED');
    expect(await watch(`wiremap-user-${port}=tenant`)).toBe('403');
  });

  it('answers kubectl at a path for each user', async () => {
    const server = await serve(aLab());
    expect((await get(server, '/as/viewer/api/v1/nodes')).status).toBe(200);
    expect((await get(server, '/as/tenant/api/v1/nodes')).status).toBe(403);
    expect((await get(server, '/as/nobody/api/v1/nodes')).status).toBe(404);
  });
});

describe('a dump', () => {
  it('is read and not written, and says why', async () => {
    const server = await serve(aDump());
    expect((await (await get(server, nodesPath)).json()).items).toHaveLength(1);
    for (const [path, method] of [
      [nodesPath, 'POST'],
      [`${nodesPath}/w1`, 'DELETE'],
      [`${nodesPath}?dryRun=All`, 'POST'],
      ['/as/viewer/api/v1/nodes/w1', 'PATCH'],
    ] as const) {
      const answer = await get(server, path, { method });
      expect([answer.status, (await answer.json()).message]).toEqual([
        405,
        'This is a dump of a cluster, read from files; nothing in it can be changed.',
      ]);
    }
    expect((await get(server, '/as/admin/api/v1/nodes')).status).toBe(404);
  });

  it('answers what one may do', async () => {
    const server = await serve(aDump());
    const ask = async (verb: string) => {
      const answer = await get(server, '/api/kubernetes/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ spec: { resourceAttributes: { verb, group: '', resource: 'nodes' } } }),
      });
      return (await answer.json()).status.allowed;
    };
    expect([await ask('list'), await ask('create')]).toEqual([true, false]);
  });

  it('does not serve kinds that it leaves out', async () => {
    const server = await serve(aDump());
    expect((await get(server, '/api/kubernetes/api/v1/pods')).status).toBe(404);
  });

  it('is told to the page, with what was skipped and its own time', async () => {
    const page = await get(await serve(aDump()), '/network-map');
    expect(flagsOf(await page.text()).wiremap).toEqual({
      kind: 'dump',
      label: 'must-gather',
      summary: '1 object of 1 kind, read from files.',
      readOnly: true,
      users: [],
      now: '2026-02-01T00:00:00Z',
      timeStands: true,
      skipped: { count: 1, files: [{ file: 'x.yaml', reason: 'broken' }] },
    });
  });
});

describe('a real cluster', () => {
  const target = {
    server: new URL('http://127.0.0.1:9'),
    name: 'prod (c as u)',
    credentials: () => Promise.reject(new Error('none')),
    forget: () => undefined,
  };

  it('is open only to who comes with the token that the URL carries', async () => {
    const server = await serve(kubeconfigCluster(target, false));
    expect(server.url).toMatch(/\/network-map\?token=[\w-]{32}$/);
    for (const path of ['/', '/network-map', '/static/main.js', nodesPath, '/network-map?token=guess'])
      expect((await get(server, path)).status).toBe(401);
    const welcome = await fetch(server.url, { redirect: 'manual' });
    expect([welcome.status, welcome.headers.get('location')]).toEqual([303, '/network-map']);
    const cookie = (welcome.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const page = await get(server, '/network-map', { headers: { Cookie: cookie } });
    expect(flagsOf(await page.text()).wiremap).toMatchObject({
      kind: 'kubeconfig',
      label: 'prod (c as u)',
      readOnly: true,
      users: [],
    });
    expect((await get(server, nodesPath, { headers: { Cookie: cookie } })).status).toBe(502);
    expect((await get(server, '/as/admin/api/v1/nodes', { headers: { Cookie: cookie } })).status).toBe(404);
  });
});
