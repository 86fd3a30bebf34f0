import { once } from 'node:events';
import { connect } from 'node:net';
import { aClusterStore, anObject } from '../../testing/aClusterStore';
import { listenApi, type Listening } from '../../testing/aListeningApi';

describe('the watches of a server', () => {
  let api: Listening;
  beforeEach(async () => {
    api = await listenApi(aClusterStore([anObject('Node', 'w1')]));
  });
  afterEach(() => api.close());

  const watch = (query: string, headers = {}) =>
    fetch(`${api.url}/api/v1/nodes?watch=true&${query}`, { headers: { Authorization: 'Bearer admin', ...headers } });

  it('answer at once when there is nothing to tell yet, and end well when the server does', async () => {
    const response = await watch('resourceVersion=1');
    expect(response.status).toBe(200);
    await api.close();
    expect(await response.text()).toBe('');
  });

  it('last when they are to last longer than a timer can', async () => {
    const response = await watch('resourceVersion=1&timeoutSeconds=99999999');
    const ended = response.text().then(() => 'ended');
    const waited = new Promise((resolve) => setTimeout(resolve, 100, 'goes on'));
    expect(await Promise.race([ended, waited])).toBe('goes on');
    await api.close();
  });

  it('show objects as the client wants them', async () => {
    const accept = { Accept: 'application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io' };
    const response = await watch('timeoutSeconds=1', accept);
    expect(JSON.parse(await response.text())).toMatchObject({
      type: 'ADDED',
      object: { kind: 'PartialObjectMetadata', metadata: { name: 'w1' } },
    });
  });

  it.each(['resourceVersion=1', 'resourceVersion=77', 'labelSelector=,'])(
    'outlive a client that sends what is no frame (%s)',
    async (query) => {
      const head = [`GET /api/v1/nodes?watch=true&${query} HTTP/1.1`, 'Host: localhost', 'Authorization: Bearer admin'];
      const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'];
      const key = `Sec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}`;
      const socket = connect(api.port, '127.0.0.1');
      socket.write(`${[...head, ...upgrade, key].join('\r\n')}\r\n\r\n`);
      socket.resume().write(Buffer.alloc(64, 0xff));
      await once(socket, 'close');
      expect((await fetch(`${api.url}/version`)).status).toBe(200);
    },
  );
});
