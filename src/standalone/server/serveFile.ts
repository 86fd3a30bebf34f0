import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';

/** Answers with a file of `folder`, or with 404. `name` is percent-encoded, as it stood in the URL. */
export const serveFile = async (
  folder: string,
  name: string,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> => {
  const file = fileIn(folder, name);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || found === undefined || !found.isFile())
    return void response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`There is no ${name}\n`);
  const tag = `"${found.size.toString(16)}-${Math.floor(found.mtimeMs).toString(16)}"`;
  const headers = { ETag: tag, 'Cache-Control': 'no-cache' };
  if (request.headers['if-none-match'] === tag) return void response.writeHead(304, headers).end();
  const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': found.size });
  if (request.method === 'HEAD') response.end();
  else pipeline(createReadStream(file), response, () => undefined);
};

/** The file's place; undefined when the name leads out of the folder or is no name. */
const fileIn = (folder: string, name: string): string | undefined => {
  const decoded = decode(name);
  if (decoded === undefined || decoded.includes('\0')) return undefined;
  const file = path.resolve(folder, decoded);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : undefined;
};

const decode = (name: string): string | undefined => {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
};

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
