import http, {
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import https from 'node:https';
import { pipeline, type Duplex } from 'node:stream';
import { isNativeError } from 'node:util/types';
import { pathBelow, requestUrl } from '../http/requestUrl';
import type { ProxyTarget } from './proxyTarget';
import { refusalOf, upgradeRefusalOf } from './readOnlyPolicy';

export type ProxySetting = {
  readonly target: ProxyTarget;
  /** Where it is mounted, such as `/api/kubernetes`; '' at the root. */
  readonly basePath?: string | undefined;
  /** Without it, what would change the cluster is a 403. */
  readonly allowWrites?: boolean | undefined;
};

export type ProxyHandler = {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>;
};

/**
 * Passes requests and WebSocket watches on to an API server with credentials that the browser never sees. Of the browser's
 * own headers only the few that describe the content go along: no cookie, no origin, no token, no impersonation.
 */
export const createProxyHandler = (setting: ProxySetting): ProxyHandler => ({
  handle: async (request, response) => {
    const url = urlOf(request, setting);
    if (url === undefined) return refuse(response, elsewhere);
    const refusal = setting.allowWrites === true ? undefined : refusalOf(request, url);
    if (refusal !== undefined) return refuse(response, statusBody(403, refusal));
    try {
      const upstream = await open(setting.target, request, { url, headers: passed(request.headers, contentHeaders) });
      upstream.on('error', (error) => refuse(response, statusBody(502, reasonOf(error))));
      upstream.on('response', (answer) => {
        if (answer.statusCode === 401) setting.target.forget();
        response.writeHead(answer.statusCode ?? 502, passed(answer.headers, answerHeaders));
        response.flushHeaders();
        pipeline(answer, response, () => undefined);
      });
      response.on('close', () => upstream.destroy());
      pipeline(request, upstream, () => undefined);
    } catch (error) {
      refuse(response, statusBody(502, `no credentials: ${reasonOf(error)}`));
    }
  },
  upgrade: async (request, socket, head) => {
    const url = urlOf(request, setting);
    if (url === undefined) return refuseSocket(socket, elsewhere);
    const refusal = upgradeRefusalOf(request, url);
    if (refusal !== undefined) return refuseSocket(socket, statusBody(403, refusal));
    try {
      const headers = { ...passed(request.headers, upgradeHeaders), connection: 'Upgrade', upgrade: 'websocket' };
      // Without its own origin some servers take a WebSocket for one of another site.
      const upstream = await open(setting.target, request, {
        url,
        headers: { ...headers, origin: setting.target.server.origin },
      });
      joinSockets(upstream, socket, head);
      upstream.end();
    } catch (error) {
      refuseSocket(socket, statusBody(502, `no credentials: ${reasonOf(error)}`));
    }
  },
});

const contentHeaders = [
  'accept',
  'accept-encoding',
  'content-type',
  'content-length',
  'transfer-encoding',
  'if-none-match',
];
const upgradeHeaders = ['sec-websocket-key', 'sec-websocket-version', 'sec-websocket-extensions'];
const answerHeaders = [
  'cache-control',
  'content-encoding',
  'content-length',
  'content-type',
  'etag',
  'retry-after',
  'vary',
  'warning',
];

const passed = (headers: IncomingHttpHeaders, names: readonly string[]): Record<string, string | string[]> =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));

/** The URL as the API server is to see it; undefined when it lies outside. */
const urlOf = (request: IncomingMessage, { basePath = '' }: ProxySetting): URL | undefined => {
  const url = requestUrl(request);
  const path = pathBelow(url.pathname, basePath);
  return path === undefined ? undefined : new URL(`http://localhost${path}${url.search}`);
};

type Forward = { readonly url: URL; readonly headers: Record<string, string | string[]> };

const open = async (
  target: ProxyTarget,
  request: IncomingMessage,
  { url, headers }: Forward,
): Promise<ClientRequest> => {
  const { agent, headers: secret } = await target.credentials();
  const { server } = target;
  const send = server.protocol === 'https:' ? https.request : http.request;
  return send({
    protocol: server.protocol,
    hostname: server.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: server.port,
    path: server.pathname.replace(/\/$/, '') + url.pathname + url.search,
    method: request.method,
    agent,
    headers: { ...headers, 'user-agent': 'wiremap', ...secret },
  });
};

/** Joins the browser's socket with the server's once that has agreed; else passes its refusal on. */
const joinSockets = (upstream: ClientRequest, socket: Duplex, head: Buffer): void => {
  upstream.on('error', (error) => refuseSocket(socket, statusBody(502, reasonOf(error))));
  upstream.on('response', (answer) => {
    answer.resume();
    refuseSocket(socket, statusBody(answer.statusCode ?? 502, answer.statusMessage ?? ''));
  });
  upstream.on('upgrade', (answer, remote, rest) => {
    const names = ['sec-websocket-accept', 'sec-websocket-extensions'];
    const lines = Object.entries(passed(answer.headers, names)).map(([name, value]) => `${name}: ${String(value)}`);
    socket.write(
      ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade', ...lines, '', ''].join('\r\n'),
    );
    socket.write(rest);
    remote.write(head);
    pipeline(socket, remote, () => undefined);
    pipeline(remote, socket, () => undefined);
  });
  socket.on('close', () => upstream.destroy());
  socket.on('error', () => upstream.destroy());
};

type Refusal = { readonly code: number; readonly text: string };

const statusBody = (code: number, message: string): Refusal => {
  const reason = code === 403 ? 'Forbidden' : code === 404 ? 'NotFound' : 'ServiceUnavailable';
  const status = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, reason, code };
  return { code, text: JSON.stringify(status) };
};

const elsewhere = statusBody(404, 'the server could not find the requested resource');

const refuse = (response: ServerResponse, { code, text }: Refusal): void => {
  if (response.headersSent) response.destroy();
  else response.writeHead(code, { 'Content-Type': 'application/json' }).end(text);
};

const refuseSocket = (socket: Duplex, { code, text }: Refusal): void => {
  const head = [`HTTP/1.1 ${code} Refused`, 'Content-Type: application/json', 'Connection: close'];
  socket.end(`${[...head, `Content-Length: ${Buffer.byteLength(text)}`].join('\r\n')}\r\n\r\n${text}`);
};

const reasonOf = (error: unknown): string => (isNativeError(error) ? error.message : String(error));
