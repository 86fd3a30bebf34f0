import { listen } from '../../../testing/aListeningApi';
import { readRequestBody } from './requestBody';

/** What is read of a body, sent as it is. */
const read = async (type: string | undefined, body: string | Uint8Array<ArrayBuffer>) => {
  const outcomes: unknown[] = [];
  const server = await listen({
    handle: async (request, response) => {
      outcomes.push(await readRequestBody(request));
      response.end();
    },
    upgrade: () => undefined,
  });
  const headers = type === undefined ? {} : { 'Content-Type': type };
  await fetch(server.url, { method: 'POST', body: typeof body === 'string' ? Buffer.from(body) : body, headers });
  await server.close();
  return outcomes[0];
};

describe('a request body', () => {
  const node = { kind: 'Node' };

  it.each([
    [undefined, '{"kind":"Node"}'],
    ['Application/JSON; charset=UTF-8', '{"kind":"Node"}'],
    ['application/merge-patch+json', ' {"kind":"Node"}'],
    ['application/yaml', 'kind: Node\n'],
    ['application/apply-patch+yaml', '{"kind":"Node"}'],
    ['application/apply-patch+yaml', '{kind: Node}'],
    ['text/yaml', '# In flow style:\n{kind: "Node"}\n'],
  ])('of type %s is read: %j', async (type, body) => {
    expect(await read(type, body)).toEqual({ ok: true, value: node });
  });

  it('that is empty is none, whatever its type', async () => {
    expect(await read('text/html', '')).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ['application/json', 'kind: Node', 400],
    ['application/yaml', '{kind: [}', 400],
    ['application/yaml', 'a: 1\n---\nb: 2\n', 400],
    ['application/vnd.kubernetes.protobuf', 'k8s', 415],
    ['application/jsonish', '{}', 415],
  ])('of type %s is not read: %j', async (type, body, code) => {
    expect(await read(type, body)).toMatchObject({ ok: false, status: { code } });
  });

  it('may be as large as the limit and no larger', async () => {
    const limit = 3 * 1024 * 1024;
    const text = JSON.stringify('x'.repeat(limit - 2));
    expect(await read('application/json', text)).toMatchObject({ ok: true });
    expect(await read('application/json', `${text} `)).toMatchObject({ ok: false, status: { code: 413 } });
  });
});
