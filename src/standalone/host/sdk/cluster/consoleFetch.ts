import { HttpError, TimeoutError } from '@openshift-console/dynamic-plugin-sdk/lib/utils/error/http-error';

/** Fetches and throws an HttpError, with the API's own words, for every answer that is no success. */
export const coFetch = async (
  url: string,
  options?: RequestInit | null,
  timeout?: number | null,
): Promise<Response> => {
  for (const wait of [1000, 2000, 4000]) {
    const response = await fetchOnce(url, options ?? {}, timeout ?? 60_000);
    if (response.status !== 429) return checked(response);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return checked(await fetchOnce(url, options ?? {}, timeout ?? 60_000));
};

export const coFetchText = async (url: string, options?: RequestInit, timeout?: number): Promise<string> =>
  (await coFetch(url, options, timeout)).text();

type Sending = readonly [json?: unknown, options?: RequestInit | null, timeout?: number | null];
type Asking = readonly [method?: string, options?: RequestInit | null, timeout?: number | null];

const fetchJson = async (url: string, ...[method = 'GET', options, timeout]: Asking): Promise<unknown> => {
  const headers = new Headers(options?.headers);
  if (!headers.has('Accept')) headers.set('Accept', 'application/json');
  const response = await coFetch(url, { ...options, method, headers }, timeout);
  const text = response.status === 204 ? '' : await response.text();
  return parse(text === '' ? '{}' : text);
};

const sendJson =
  (method: string, contentType = 'application/json') =>
  async (url: string, ...[json, options, timeout]: Sending): Promise<unknown> => {
    const headers = new Headers(options?.headers);
    if (json === undefined || json === null) return fetchJson(url, method, { ...options, headers }, timeout);
    headers.set('Content-Type', contentType);
    return fetchJson(url, method, { ...options, headers, body: JSON.stringify(json) }, timeout);
  };

/** The answer's JSON; with a method of its own for each way to send some. */
export const coFetchJSON = Object.assign(fetchJson, {
  delete: sendJson('DELETE'),
  post: sendJson('POST'),
  put: sendJson('PUT'),
  patch: sendJson('PATCH', 'application/json-patch+json'),
});

const fetchOnce = async (url: string, options: RequestInit, timeout: number): Promise<Response> => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), timeout);
  options.signal?.addEventListener('abort', () => patience.abort());
  try {
    return await fetch(url, { credentials: 'same-origin', ...options, signal: patience.signal });
  } catch (error) {
    if (patience.signal.aborted && options.signal?.aborted !== true) throw new TimeoutError(url, timeout);
    throw error;
  } finally {
    clearTimeout(timer);
  }
};

const checked = async (response: Response): Promise<Response> => {
  if (response.ok || response.status === 304) return response;
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json') === true;
  const text = await response.text();
  const json: unknown = isJson ? parse(text) : undefined;
  const message = isJson ? messageOf(json) : text.trim();
  throw new HttpError(message ?? response.statusText, response.status, response, json);
};

const parse = (text: string): unknown => JSON.parse(text);

/** What is wrong with a field says more than the sentence around it. */
const messageOf = (json: unknown): string | undefined => {
  const { details, message, error } = asStatus(json);
  const cause = details?.causes?.[0];
  if (cause?.message !== undefined && cause.field !== undefined)
    return `Error "${cause.message}" for field "${cause.field}".`;
  return message ?? error;
};

type Status = {
  readonly message?: string;
  readonly error?: string;
  readonly details?: { readonly causes?: readonly { readonly message?: string; readonly field?: string }[] };
};

const asStatus = (json: unknown): Status => (typeof json === 'object' && json !== null ? json : {});
