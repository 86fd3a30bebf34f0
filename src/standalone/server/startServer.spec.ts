import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { aClusterStore, anObject } from '../../testing/aClusterStore';
import { aDistFolder } from '../../testing/aDistFolder';
import { labCluster } from './labCluster';
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

const folder = aDistFolder();
const running: RunningServer[] = [];
const serve = async (csp: 'enforce' | 'report' = 'enforce', dist = folder.dist) => {
  const server = await startServer({ cluster: aLab(), csp, dist, port: 0, releaseVersion: '4.22.0' });
  running.push(server);
  return server;
};
afterEach(() => Promise.all(running.splice(0).map((server) => server.close())));
afterAll(folder.remove);

const nodesPath = '/api/kubernetes/api/v1/nodes';
const get = (server: RunningServer, path: string, init: RequestInit = {}) =>
  fetch(server.origin + path, { redirect: 'manual', ...init });

/** With a path as it stands, which `fetch` would tidy up, and with a Host that `fetch` would not send. */
const rawGet = (server: RunningServer, path: string, headers: Record<string, string> = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(server.origin);
    httpRequest({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(`${response.statusCode ?? 0} ${Buffer.concat(parts).toString()}`));
    })
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  it('leads to the network map and answers every path of the page', async () => {
    const server = await serve();
    expect(server.url).toBe(`${server.origin}/network-map`);
    const root = await get(server, '/');
    expect([root.status, root.headers.get('location')]).toEqual([302, '/network-map']);
    for (const path of ['/network-map', '/network-map/networks?select=x', '/k8s/cluster/nodes/w1', '/elsewhere']) {
      const page = await get(server, path);
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    }
  });

  it('outlives clients that break off in the middle of an upgrade', async () => {
    const server = await serve();
    const { port } = new URL(server.origin);
    const upgrade = (path: string): Promise<void> =>
      new Promise((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(
            `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n`,
            () => socket.resetAndDestroy(),
          );
        });
        socket.on('error', () => undefined);
        socket.on('close', () => resolve());
      });
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => upgrade(at % 2 === 0 ? '/elsewhere' : `${nodesPath}?watch=1`)),
    );
    expect((await get(server, nodesPath)).status).toBe(200);
  });

  it('enforces the policy with a nonce of its own for each page', async () => {
    const server = await serve();
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const page = await get(server, '/network-map');
        const [, nonce] = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '') ?? [];
        expect(await page.text()).toContain(`nonce="${nonce ?? ''}"`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
    const reporting = await get(await serve('report'), '/network-map');
    expect(reporting.headers.has('content-security-policy')).toBe(false);
    expect(reporting.headers.has('content-security-policy-report-only')).toBe(true);
  });

  it('hands out the bundles and nothing beside them', async () => {
    const server = await serve();
    const script = await get(server, '/static/main.js');
    expect([await script.text(), script.headers.get('content-type')]).toEqual([
      'main()',
      'text/javascript; charset=utf-8',
    ]);
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
    const again = await get(server, '/static/main.js', {
      headers: { 'If-None-Match': script.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect(await (await get(server, '/api/plugins/wiremap/plugin-manifest.json')).json()).toEqual({ name: 'wiremap' });
    for (const path of ['/static/../secret.txt', '/static/%2e%2e/secret.txt'])
      expect(await rawGet(server, path)).not.toMatch(/secret$/);
    for (const path of [
      '/static/..%2fsecret.txt',
      '/static//etc/passwd',
      '/static/%zz',
      '/static/%00',
      '/static/none.js',
      '/static/',
      '/api/plugins/other/x.js',
      '/api/elsewhere',
    ])
      expect([path, await rawGet(server, path)]).toEqual([path, expect.stringMatching(/^404 There is no/)]);
  });

  it('hands out texts', async () => {
    const server = await serve();
    const texts = await get(server, '/locales/resource.json?lng=en&ns=plugin__wiremap');
    expect(await texts.json()).toEqual({ 'Network map': 'Network map' });
    expect((await get(server, '/locales/resource.json')).status).toBe(400);
  });

  it('refuses other sites, other names and other methods', async () => {
    const server = await serve();
    expect((await get(server, nodesPath, { headers: { Origin: 'https://evil.example' } })).status).toBe(403);
    expect(await rawGet(server, nodesPath, { Host: 'evil.example' })).toMatch(/^421 /);
    expect((await get(server, '/network-map', { method: 'POST' })).status).toBe(405);
  });

  it('says when the host is not built', async () => {
    const server = await serve('enforce', '/nowhere');
    const page = await get(server, '/network-map');
    expect([page.status, await page.text()]).toEqual([503, 'The host is not built yet: npm run build:host\n']);
  });

  it('does not start on a port that is taken', async () => {
    const { origin } = await serve();
    const port = Number(new URL(origin).port);
    const second = startServer({ cluster: aLab(), csp: 'enforce', dist: folder.dist, port, releaseVersion: '4.22.0' });
    await expect(second).rejects.toThrow('EADDRINUSE');
  });
});
