import { WebSocket } from 'ws';
import { aClusterStore, anObject, resourceOf } from '../../testing/aClusterStore';
import { listenApi, type Listening } from '../../testing/aListeningApi';
import type { Store } from '../store/createStore';

type Event = {
  readonly type: string;
  readonly object: { readonly code?: number; readonly metadata?: { readonly name?: string } };
};

describe('watching', () => {
  let store: Store;
  let api: Listening;
  beforeEach(async () => {
    store = aClusterStore([anObject('Node', 'w1'), anObject('Namespace', 'shop')], { remembered: 5 });
    api = await listenApi(store, { bookmarkEvery: 20 });
  });
  afterEach(() => api.close());

  const label = (name: string, zone: string) =>
    store.patch(resourceOf(store, 'Node'), { name, kind: 'merge', body: { metadata: { labels: { zone } } } });
  const add = (name: string) => store.create(resourceOf(store, 'Node'), anObject('Node', name), {});

  /** Reads events of a chunked watch until there are as many as wanted or the stream ends. */
  const read = async (query: string, wanted: number, act: () => void = () => undefined) => {
    const stop = new AbortController();
    const headers = { Authorization: 'Bearer admin' };
    const response = await fetch(`${api.url}/api/v1/${query}`, { headers, signal: stop.signal });
    act();
    const events: Event[] = [];
    let text = '';
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    while (reader !== undefined && events.length < wanted) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      events.push(...lines.map((line): Event => JSON.parse(line)));
    }
    stop.abort();
    return events;
  };
  const brief = (events: readonly Event[]) =>
    events.map(({ type, object }) => `${type} ${object.metadata?.name ?? object.code ?? ''}`);

  it('tells what changed since a version, then what changes', async () => {
    add('w2');
    const events = await read('nodes?watch=true&resourceVersion=2', 3, () => {
      label('w2', 'a');
      store.remove(resourceOf(store, 'Node'), { name: 'w1' });
    });
    expect(brief(events)).toEqual(['ADDED w2', 'MODIFIED w2', 'DELETED w1']);
  });

  it('begins with everything when no version is named', async () => {
    expect(brief(await read('nodes?watch=1', 2, () => add('w2')))).toEqual(['ADDED w1', 'ADDED w2']);
  });

  it('adds and deletes what comes into and goes out of a selector', async () => {
    const events = await read('nodes?watch=true&resourceVersion=2&labelSelector=zone%3Da', 2, () => {
      label('w1', 'a');
      label('w1', 'b');
      label('w1', 'c');
    });
    expect(brief(events)).toEqual(['ADDED w1', 'DELETED w1']);
  });

  it('watches a single object', async () => {
    const events = await read('nodes/w1?watch=true&resourceVersion=2', 1, () => {
      add('w2');
      label('w1', 'a');
    });
    expect(brief(events)).toEqual(['MODIFIED w1']);
  });

  it('ends with a 410 event when the version is too old, unknown or none', async () => {
    for (let index = 0; index < 12; index += 1) label('w1', `zone-${index}`);
    for (const version of ['1', '999', 'abc']) {
      const events = await read(`nodes?watch=true&resourceVersion=${version}`, 9);
      expect(events).toEqual([{ type: 'ERROR', object: expect.objectContaining({ code: 410, reason: 'Expired' }) }]);
    }
  });

  it('sends bookmarks to those who want them', async () => {
    const [bookmark] = await read('nodes?watch=true&resourceVersion=2&allowWatchBookmarks=true', 1);
    expect(bookmark).toEqual({
      type: 'BOOKMARK',
      object: { apiVersion: 'v1', kind: 'Node', metadata: { name: '', resourceVersion: '2' } },
    });
    const initial = await read('nodes?watch=true&sendInitialEvents=true&resourceVersionMatch=NotOlderThan', 2);
    expect(initial[1]?.object.metadata).toMatchObject({ annotations: { 'k8s.io/initial-events-end': 'true' } });
  });

  it('ends after timeoutSeconds', async () => {
    expect(await read('nodes?watch=true&resourceVersion=2&timeoutSeconds=1', 1)).toEqual([]);
  });

  it('answers a bad selector with a 400', async () => {
    const headers = { Authorization: 'Bearer admin' };
    expect((await fetch(`${api.url}/api/v1/nodes?watch=true&labelSelector=,`, { headers })).status).toBe(400);
  });

  describe('over WebSocket', () => {
    const connect = (path: string, user = 'admin') => {
      const socket = new WebSocket(`${api.url.replace('http', 'ws')}/api/v1/${path}`, {
        headers: { Authorization: `Bearer ${user}` },
      });
      const events: Event[] = [];
      socket.on('message', (data: Buffer) => events.push(JSON.parse(data.toString('utf8'))));
      return { socket, events };
    };
    const until = async (holds: () => boolean) => {
      while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
    };

    it('sends one event a frame, without a subprotocol', async () => {
      const { socket, events } = connect('nodes?watch=true&resourceVersion=2&fieldSelector=metadata.name%3Dw1');
      await new Promise((resolve) => socket.once('open', resolve));
      expect(socket.protocol).toBe('');
      label('w1', 'a');
      await until(() => events.length === 1);
      expect(events[0]).toMatchObject({ type: 'MODIFIED', object: { kind: 'Node', apiVersion: 'v1' } });
      socket.close();
      await new Promise((resolve) => socket.once('close', resolve));
    });

    it('says when the version is too old, and closes', async () => {
      const { socket, events } = connect('nodes?watch=true&resourceVersion=77');
      await new Promise((resolve) => socket.once('close', resolve));
      expect(events).toEqual([{ type: 'ERROR', object: expect.objectContaining({ code: 410 }) }]);
    });

    it('says what is wrong with a selector, and closes', async () => {
      const { socket, events } = connect('nodes?watch=true&labelSelector=,');
      await new Promise((resolve) => socket.once('close', resolve));
      expect(events).toEqual([{ type: 'ERROR', object: expect.objectContaining({ code: 400 }) }]);
    });

    it.each([
      ['nodes?watch=true', 'tenant', 403],
      ['nodes?watch=true', 'stranger', 401],
      ['nonsense?watch=true', 'admin', 404],
      ['nodes', 'admin', 405],
    ])('refuses %s to %s with %i', async (...[path, user, code]) => {
      const { socket } = connect(path, user);
      const refusal = await new Promise((resolve) => {
        socket.once('unexpected-response', (_request, response) => resolve(response.statusCode));
        socket.once('error', () => undefined);
      });
      expect(refusal).toBe(code);
      socket.terminate();
    });
  });
});
