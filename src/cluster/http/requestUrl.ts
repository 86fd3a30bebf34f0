import type { IncomingMessage } from 'node:http';

/** The URL of a request, dots in the path resolved; its host means nothing. Any request line gives one. */
export const requestUrl = ({ url }: Pick<IncomingMessage, 'url'>): URL =>
  new URL(`http://localhost${url?.startsWith('/') === true ? url : '/'}`);

/** The path below `basePath`; undefined when it lies elsewhere. */
export const pathBelow = (pathname: string, basePath: string): string | undefined =>
  pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : undefined;
