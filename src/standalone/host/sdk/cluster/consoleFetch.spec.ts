import { HttpError } from '@openshift-console/dynamic-plugin-sdk';
import { coFetch, coFetchJSON, coFetchText } from './consoleFetch';

/** Lets `fetch` answer with these, one after the other. */
const answering = (...answers: readonly { code?: number; body?: unknown; type?: string }[]) => {
  const sent: RequestInit[] = [];
  const left = [...answers];
  globalThis.fetch = (_, init = {}) => {
    sent.push(init);
    const { code = 200, body = '', type = 'application/json' } = left.shift() ?? {};
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = {
      status: code,
      statusText: 'Status text',
      ok: code >= 200 && code < 300,
      headers: new Headers({ 'Content-Type': type }),
      text: () => Promise.resolve(text),
    };
    return Promise.resolve(Object.assign(new Response(), response));
  };
  return sent;
};

beforeAll(() => {
  // jsdom has neither.
  Object.assign(globalThis, { Response: FakeResponse, Headers: FakeHeaders });
});

class FakeResponse {
  readonly type = 'default';
}

class FakeHeaders {
  private readonly values: Map<string, string>;
  constructor(values: Readonly<Record<string, string>> | FakeHeaders = {}) {
    const entries = values instanceof FakeHeaders ? [...values.values] : Object.entries(values);
    this.values = new Map(entries.map(([name, value]) => [name.toLowerCase(), value]));
  }
  get(name: string) {
    return this.values.get(name.toLowerCase()) ?? null;
  }
  has(name: string) {
    return this.values.has(name.toLowerCase());
  }
  set(name: string, value: string) {
    this.values.set(name.toLowerCase(), value);
  }
}

const failure = async (body: unknown, type?: string) => {
  answering({ code: 422, body, ...(type === undefined ? {} : { type }) });
  return coFetch('/x').then(
    () => undefined,
    (error: unknown) => error,
  );
};

describe('the console’s fetch', () => {
  it('answers JSON, text, and {} for nothing', async () => {
    answering({ body: { a: 1 } }, { body: 'hello' }, { code: 204 }, { body: '' });
    expect(await coFetchJSON('/x')).toEqual({ a: 1 });
    expect(await coFetchText('/x')).toBe('hello');
    expect(await coFetchJSON.delete('/x')).toEqual({});
    expect(await coFetchJSON('/x')).toEqual({});
  });

  it('sends JSON with the type that goes with the method', async () => {
    const sent = answering({ body: {} }, { body: {} }, { body: {} });
    await coFetchJSON.post('/x', { a: 1 }, null, null);
    await coFetchJSON.put('/x', { a: 1 });
    await coFetchJSON.patch('/x', []);
    expect(sent.map(({ method, headers, body }) => [method, new Headers(headers).get('Content-Type'), body])).toEqual([
      ['POST', 'application/json', '{"a":1}'],
      ['PUT', 'application/json', '{"a":1}'],
      ['PATCH', 'application/json-patch+json', '[]'],
    ]);
  });

  it('fails with the API’s own words', async () => {
    const error = await failure({ message: 'nodes is forbidden' });
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ message: 'nodes is forbidden', code: 422, json: { message: 'nodes is forbidden' } });
    expect(
      await failure({ details: { causes: [{ message: 'too big', field: 'spec.mtu' }] }, message: 'x' }),
    ).toMatchObject({
      message: 'Error "too big" for field "spec.mtu".',
    });
    expect(await failure('Come in with the token.\n', 'text/plain')).toMatchObject({
      message: 'Come in with the token.',
    });
    expect(await failure({})).toMatchObject({ message: 'Status text' });
  });

  it('tells when an answer does not come in time', async () => {
    globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    await expect(coFetch('/slow', {}, 5)).rejects.toThrow('Call to /slow timed out after 5ms.');
    const stop = new AbortController();
    const answer = coFetch('/slow', { signal: stop.signal });
    stop.abort();
    await expect(answer).rejects.toThrow('aborted');
  });
});
