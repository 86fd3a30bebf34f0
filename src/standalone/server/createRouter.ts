import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pathBelow, requestUrl } from '../../cluster/http/requestUrl';
import { contentSecurityPolicy, policyHeader } from './contentSecurityPolicy';
import { indexPage } from './indexPage';
import { localeResource } from './localeResource';
import { apiBase, type ApiMount, type ServedCluster } from './servedCluster';
import { serveFile } from './serveFile';

export type RouterSetting = {
  readonly cluster: ServedCluster;
  /** The folder with `host` and `plugin`. */
  readonly dist: string;
  readonly releaseVersion: string;
  readonly csp: 'enforce' | 'report';
};

const plugin = 'wiremap';

/** Decides who answers a request that the guard has let in. */
export const createRouter = (setting: RouterSetting): ApiMount => ({
  handle: async (request, response) => {
    for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
    const { pathname } = requestUrl(request);
    const api = apiAt(setting, pathname);
    if (api !== undefined) return api.handle(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Only GET is allowed here.');
    return servePage(setting, pathname, { request, response });
  },
  upgrade: (request, socket, head) => {
    const api = apiAt(setting, requestUrl(request).pathname);
    if (api === undefined) socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
    else return api.upgrade(request, socket, head);
  },
});

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-DNS-Prefetch-Control': 'off',
  'Referrer-Policy': 'no-referrer',
};

/** The API for the page or for kubectl; undefined for any other path. */
const apiAt = ({ cluster }: RouterSetting, pathname: string): ApiMount | undefined => {
  if (pathBelow(pathname, apiBase) !== undefined) return cluster.api;
  const isKubectl = cluster.kubectl?.users.some((user) => pathBelow(pathname, `/as/${user}`) !== undefined);
  return isKubectl === true ? cluster.kubectl?.api : undefined;
};

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

const servePage = async (setting: RouterSetting, pathname: string, exchange: Exchange): Promise<void> => {
  const { request, response } = exchange;
  const { dist } = setting;
  if (pathname === '/') return void response.writeHead(302, { Location: '/network-map' }).end();
  const asset = pathBelow(pathname, '/static');
  if (asset !== undefined) return serveFile(path.join(dist, 'host'), asset.slice(1), exchange);
  const pluginAsset = pathBelow(pathname, `/api/plugins/${plugin}`);
  if (pluginAsset !== undefined) return serveFile(path.join(dist, 'plugin'), pluginAsset.slice(1), exchange);
  if (pathname === '/locales/resource.json') {
    const texts = await localeResource(path.join(dist, 'plugin/locales'), requestUrl(request).searchParams);
    if (texts === undefined) return refuse(response, 400, 'Say which texts: ?lng=…&ns=plugin__…');
    return void response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' }).end(texts);
  }
  if (pathname.startsWith('/api/') || pathname.startsWith('/as/'))
    return refuse(response, 404, `There is no ${pathname}`);
  return serveIndex(setting, response);
};

/** Any other path is the page's own, as in the console; the page says so when it knows none such. */
const serveIndex = ({ cluster, dist, releaseVersion, csp }: RouterSetting, response: ServerResponse): void => {
  if (!existsSync(path.join(dist, 'host/main.js'))) {
    refuse(response, 503, 'The host is not built yet: npm run build:host');
    return;
  }
  const nonce = randomBytes(16).toString('base64');
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    [policyHeader(csp)]: contentSecurityPolicy(nonce),
  });
  const flags = {
    basePath: '/',
    consolePlugins: [plugin],
    i18nNamespaces: [`plugin__${plugin}`],
    releaseVersion,
    wiremap: cluster.facts(),
  };
  response.end(indexPage(flags, nonce));
};

const refuse = (response: ServerResponse, code: number, text: string): void => {
  response.writeHead(code, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
};
