import { Agent } from 'node:http';
import { connect } from 'node:net';
import { WebSocket } from 'ws';
import { aClusterStore, anObject, resourceOf } from '../../testing/aClusterStore';
import { listen, listenApi, type Listening } from '../../testing/aListeningApi';
import type { Store } from '../store/createStore';
import { createProxyHandler, type ProxySetting } from './createProxyHandler';
import type { ProxyTarget } from './proxyTarget';

const targetAt = (server: string, token = 'admin') => {
  const forgotten: true[] = [];
  const target: ProxyTarget = {
    server: new URL(server),
    name: 'test',
    credentials: () => Promise.resolve({ agent: new Agent(), headers: { Authorization: `Bearer ${token}` } }),
    forget: () => void forgotten.push(true),
  };
  return { target, forgotten };
};

describe('the proxy', () => {
  let store: Store;
  let api: Listening;
  const proxies: Listening[] = [];
  beforeEach(async () => {
    store = aClusterStore([anObject('Node', 'w1')]);
    api = await listenApi(store);
  });
  afterEach(async () => {
    await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
    await api.close();
  });

  const proxyTo = async (target: ProxyTarget, more: Partial<ProxySetting> = {}) => {
    const proxy = await listen(createProxyHandler({ target, basePath: '/api/kubernetes', ...more }));
    proxies.push(proxy);
    return `${proxy.url}/api/kubernetes`;
  };

  it('adds credentials and passes answers on', async () => {
    const url = await proxyTo(targetAt(api.url).target);
    const list = await fetch(`${url}/api/v1/nodes?limit=5`);
    expect(list.status).toBe(200);
    expect(list.headers.get('content-type')).toBe('application/json');
    expect((await list.json()).items).toHaveLength(1);
    expect((await fetch(`${url}/api/v1/nodes/nope`)).status).toBe(404);
  });

  it('lets nothing of the browser through but what describes the content', async () => {
    const seen: Record<string, unknown>[] = [];
    const upstream = await listen({
      handle: (request, response) => {
        seen.push({ ...request.headers, url: request.url });
        response.writeHead(200, { 'Set-Cookie': 'a=b', 'Content-Type': 'text/plain' }).end('ok');
      },
      upgrade: () => undefined,
    });
    const url = await proxyTo(targetAt(`${upstream.url}/k8s/clusters/c1`).target);
    const answer = await fetch(`${url}/api/v1/nodes?watch=1`, {
      headers: {
        Accept: 'application/json',
        Authorization: 'Bearer mine',
        Cookie: 'session=1',
        Origin: 'http://localhost',
        'Impersonate-User': 'root',
        'X-CSRFToken': 'x',
        'X-Remote-User': 'root',
      },
    });
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(seen[0]).toMatchObject({
      url: '/k8s/clusters/c1/api/v1/nodes?watch=1',
      accept: 'application/json',
      authorization: 'Bearer admin',
      'user-agent': 'wiremap',
    });
    for (const name of ['cookie', 'origin', 'impersonate-user', 'x-csrftoken', 'x-remote-user'])
      expect(seen[0]).not.toHaveProperty(name);
    await upstream.close();
  });

  const addNode = (url: string, query = '') => {
    const body = JSON.stringify(anObject('Node', 'w2'));
    return fetch(`${url}/api/v1/nodes${query}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json' },
    });
  };

  it('is for reading unless writes are allowed', async () => {
    const url = await proxyTo(targetAt(api.url).target);
    const refused = await addNode(url);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ kind: 'Status', message: expect.stringContaining('--allow-writes') });
    expect((await addNode(url, '?dryRun=All')).status).toBe(201);
    expect(store.get(resourceOf(store, 'Node'), { name: 'w2' }).ok).toBe(false);
    const open = await proxyTo(targetAt(api.url).target, { allowWrites: true });
    expect((await addNode(open)).status).toBe(201);
  });

  it('streams watches', async () => {
    const url = await proxyTo(targetAt(api.url).target);
    const response = await fetch(`${url}/api/v1/nodes?watch=true&resourceVersion=1`);
    store.create(resourceOf(store, 'Node'), anObject('Node', 'w2'), {});
    const { value } = (await response.body?.getReader().read()) ?? {};
    expect(JSON.parse(new TextDecoder().decode(value))).toMatchObject({ type: 'ADDED' });
  });

  it('joins WebSocket watches', async () => {
    const url = await proxyTo(targetAt(api.url).target);
    const socket = new WebSocket(`${url.replace('http', 'ws')}/api/v1/nodes?watch=true&resourceVersion=1`);
    const message = new Promise<Buffer>((resolve) => socket.once('message', (data: Buffer) => resolve(data)));
    await new Promise((resolve) => socket.once('open', resolve));
    store.create(resourceOf(store, 'Node'), anObject('Node', 'w2'), {});
    expect(JSON.parse((await message).toString('utf8'))).toMatchObject({ type: 'ADDED' });
    socket.close();
    await new Promise((resolve) => socket.once('close', resolve));
  });

  const refusalOf = async (url: string) => {
    const socket = new WebSocket(url.replace('http', 'ws'));
    const code = await new Promise((resolve) => {
      socket.once('unexpected-response', (_request, response) => resolve(response.statusCode));
      socket.once('error', () => undefined);
    });
    socket.terminate();
    return code;
  };

  it('passes a refused WebSocket on as a refusal', async () => {
    const url = await proxyTo(targetAt(api.url, 'tenant').target);
    expect(await refusalOf(`${url}/api/v1/nodes?watch=true`)).toBe(403);
    expect(await refusalOf(`${url}/api/v1/nodes`)).toBe(403);
    expect(await refusalOf(url.replace('/api/kubernetes', '/elsewhere'))).toBe(404);
  });

  it('asks for new credentials after a 401', async () => {
    const { target, forgotten } = targetAt(api.url, 'stranger');
    expect((await fetch(`${await proxyTo(target)}/api/v1/nodes`)).status).toBe(401);
    expect(forgotten).toHaveLength(1);
  });

  it('says when the server cannot be reached or credentials cannot be had', async () => {
    const gone = await proxyTo(targetAt('http://127.0.0.1:1').target);
    expect(await (await fetch(`${gone}/api/v1/nodes`)).json()).toMatchObject({
      code: 502,
      message: expect.stringContaining('ECONNREFUSED'),
    });
    expect(await refusalOf(`${gone}/api/v1/nodes?watch=true`)).toBe(502);
    const locked = { ...targetAt(api.url).target, credentials: () => Promise.reject(new Error('log in first')) };
    const url = await proxyTo(locked);
    expect(await (await fetch(`${url}/api/v1/nodes`)).json()).toMatchObject({
      message: 'no credentials: log in first',
    });
    expect(await refusalOf(`${url}/api/v1/nodes?watch=true`)).toBe(502);
  });

  it('answers 404 beside its path, whatever the request line', async () => {
    const url = await proxyTo(targetAt(api.url).target);
    expect((await fetch(url.replace('/api/kubernetes', '/api'))).status).toBe(404);
    const { port } = new URL(url);
    const raw = connect(Number(port), '127.0.0.1');
    raw.write('GET http://evil.example/api/kubernetes/api HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    const answer = await new Promise<string>((resolve) => raw.once('data', (data) => resolve(data.toString())));
    expect(answer).toContain('404');
    raw.destroy();
  });
});
