import https from 'node:https';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { aClusterStore, anObject } from '../../testing/aClusterStore';
import { listen, listenApi } from '../../testing/aListeningApi';
import { createProxyHandler } from './createProxyHandler';
import { defaultKubeconfigFiles, kubeconfigTarget, type KubeconfigSource } from './kubeconfigTarget';

// The first load of the Kubernetes client, which is large, takes a while.
jest.setTimeout(60_000);

const config = (server: object, user: object, context = 'here') => ({
  apiVersion: 'v1',
  kind: 'Config',
  clusters: [{ name: 'c', cluster: server }],
  users: [{ name: 'u', user }],
  contexts: [{ name: context, context: { cluster: 'c', user: 'u' } }],
  'current-context': context,
});

describe('a kubeconfig', () => {
  let folder = '';
  let now = 0;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wiremap-kubeconfig-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: unknown): string => {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : stringify(content));
    return join(folder, name);
  };
  const read = (files: readonly string[], more: Partial<KubeconfigSource> = {}) =>
    kubeconfigTarget({ files, clock: () => now, ...more });
  const targetOf = async (content: unknown) => {
    const reading = await read([write('config', content)]);
    if (!reading.ok) throw new Error(reading.problem);
    return reading.target;
  };

  it('leads to the server with its token', async () => {
    const target = await targetOf(config({ server: 'https://api.example:6443' }, { token: 'sesame' }));
    expect([target.server.href, target.name]).toEqual(['https://api.example:6443/', 'here (c as u)']);
    expect((await target.credentials()).headers).toEqual({ Authorization: 'Bearer sesame' });
  });

  it('carries CA, client certificate, server name and basic login', async () => {
    const data = (text: string) => Buffer.from(text).toString('base64');
    const server = {
      server: 'https://api.example',
      'certificate-authority-data': data('CA'),
      'tls-server-name': 'inner',
      'insecure-skip-tls-verify': true,
    };
    const key = write('client.key', 'KEY');
    const user = { 'client-certificate-data': data('CERT'), 'client-key': key, username: 'jo', password: 'pw' };
    const { agent, headers } = await (await targetOf(config(server, user))).credentials();
    expect(agent instanceof https.Agent && agent.options).toMatchObject({
      ca: Buffer.from('CA'),
      cert: Buffer.from('CERT'),
      key: Buffer.from('KEY'),
      servername: 'inner',
      rejectUnauthorized: false,
      keepAlive: true,
    });
    expect(headers).toEqual({ Authorization: `Basic ${data('jo:pw')}` });
  });

  it('goes through the proxy it names', async () => {
    const server = { server: 'https://api.example', 'proxy-url': 'http://proxy.example:3128' };
    const { agent } = await (await targetOf(config(server, { token: 't' }))).credentials();
    expect(agent).toHaveProperty('proxy');
  });

  it('asks an exec plugin, again only after a minute or a 401', async () => {
    const count = join(folder, 'count');
    const script = write(
      'plugin.cjs',
      `require('fs').appendFileSync(${JSON.stringify(count)}, 'x');
       console.log(JSON.stringify({ apiVersion: 'client.authentication.k8s.io/v1', kind: 'ExecCredential', status: { token: 'from-plugin' } }));`,
    );
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: process.execPath, args: [script] };
    const target = await targetOf(config({ server: 'https://api.example' }, { exec }));
    const calls = () => readFileSync(count, 'utf8').length;
    expect((await target.credentials()).headers).toEqual({ Authorization: 'Bearer from-plugin' });
    await target.credentials();
    expect(calls()).toBe(1);
    now += 61_000;
    await target.credentials();
    expect(calls()).toBe(2);
    target.forget();
    await target.credentials();
    expect(calls()).toBe(3);
  });

  it('says when the plugin fails, and tries again the next time', async () => {
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: join(folder, 'nothing') };
    const target = await targetOf(config({ server: 'https://api.example' }, { exec }));
    await expect(target.credentials()).rejects.toThrow('ENOENT');
    await expect(target.credentials()).rejects.toThrow('ENOENT');
  });

  it('may be several files, of which the first to name something wins', async () => {
    const first = write('a', { ...config({ server: 'https://a.example' }, { token: 'a' }), 'current-context': '' });
    const second = write('b', config({ server: 'https://b.example' }, { token: 'b' }, 'there'));
    const current = await read([first, second]);
    expect(current).toMatchObject({ ok: true, target: { name: 'there (c as u)' } });
    expect(current.ok && current.target.server.href).toBe('https://a.example/');
    expect(await read([first, second], { context: 'here' })).toMatchObject({ target: { name: 'here (c as u)' } });
  });

  it.each([
    [
      'a context that is not there',
      config({ server: 'https://x' }, {}),
      'nope',
      'There is no context "nope"; there are: here.',
    ],
    [
      'a context without its cluster',
      { ...config({ server: 'https://x' }, {}), clusters: [] },
      'here',
      'has no cluster',
    ],
    ['an open line to elsewhere', config({ server: 'http://x.example' }, { token: 't' }), 'here', 'not encrypted'],
    ['no server', config({ server: 'somewhere' }, {}), 'here', 'Invalid URL'],
    ['no kubeconfig', 'text', 'here', ''],
  ])('says what is wrong with %s', async (...[, content, context, problem]) => {
    const reading = await read([write('config', content)], { context });
    expect(reading).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });

  it('says when there is none', async () => {
    expect(await read([join(folder, 'gone')])).toEqual({ ok: false, problem: expect.stringContaining('ENOENT') });
  });

  it('is looked for where kubectl looks', () => {
    const platform = { home: '/home/jo', delimiter: ':' };
    expect(defaultKubeconfigFiles({ KUBECONFIG: '/a::/b' }, platform)).toEqual(['/a', '/b']);
    expect(defaultKubeconfigFiles({}, platform)).toEqual(['/home/jo/.kube/config']);
  });

  it('opens a cluster to the proxy', async () => {
    const api = await listenApi(aClusterStore([anObject('Node', 'w1')]));
    const proxy = await listen(
      createProxyHandler({ target: await targetOf(config({ server: api.url }, { token: 'viewer' })) }),
    );
    const response = await fetch(`${proxy.url}/api/v1/nodes`);
    expect((await response.json()).items).toHaveLength(1);
    await proxy.close();
    await api.close();
  });
});
