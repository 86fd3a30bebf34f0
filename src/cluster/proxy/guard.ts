import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { requestUrl } from '../http/requestUrl';

/** What a guard makes of a request. */
export type Verdict =
  | { readonly kind: 'pass' }
  /** Somebody came with the token in the URL: set the cookie and send them to the URL without it. */
  | { readonly kind: 'welcome'; readonly cookie: string; readonly location: string }
  | { readonly kind: 'refuse'; readonly code: 401 | 403 | 421; readonly reason: string };

/**
 * Keeps others out of a server that listens on the loopback: pages of other sites (by Host against DNS rebinding, by
 * Origin against cross-site requests) and other people on this machine (by the token of this run, which comes once in the
 * URL as `?token=…` and then as a cookie). `port` is the one listened on: cookies do not keep ports apart.
 */
export const guardRequest = (request: IncomingMessage, { token, port }: GuardSetting): Verdict => {
  const { host, origin } = request.headers;
  if (!isLoopback(host, port)) return refuse(421, 'This server answers on the loopback address only.');
  if (origin !== undefined && origin !== `http://${host ?? ''}`)
    return refuse(403, 'Requests from other sites are refused.');
  if (token === undefined || isSame(cookieIn(request, cookieName(port)), token)) return { kind: 'pass' };
  const url = requestUrl(request);
  if (request.method !== 'GET' || !isSame(url.searchParams.get('token') ?? '', token))
    return refuse(401, 'Open the address that was printed when the server started; it carries the token of this run.');
  url.searchParams.delete('token');
  const cookie = `${cookieName(port)}=${token}; HttpOnly; SameSite=Strict; Path=/`;
  // Two slashes at the beginning would lead to another host.
  return { kind: 'welcome', cookie, location: url.pathname.replace(/^\/+/, '/') + url.search };
};

export type GuardSetting = {
  /** Of letters, digits, '-' and '_' only; without one everybody on this machine is let in. */
  readonly token?: string | undefined;
  readonly port: number;
};

const cookieName = (port: number): string => `wiremap-${port}`;

const isLoopback = (host: string | undefined, port: number): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].some(
    (name) => host?.toLowerCase() === `${name}:${port}` || (port === 80 && host === name),
  );

const cookieIn = ({ headers }: IncomingMessage, name: string): string =>
  (headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? '';

const isSame = (given: string, wanted: string): boolean => {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && right.length > 0 && timingSafeEqual(left, right);
};

const refuse = (code: 401 | 403 | 421, reason: string): Verdict => ({ kind: 'refuse', code, reason });
