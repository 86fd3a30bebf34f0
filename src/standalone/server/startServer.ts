import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { guardRequest, type Verdict } from '../../cluster/proxy/guard';
import { createRouter, type RouterSetting } from './createRouter';

export type RunningServer = {
  /** Without a path, such as `http://127.0.0.1:9001`. */
  readonly origin: string;
  /** What a person opens; carries the token where one is needed. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/** Listens on the loopback and lets in whom the guard lets in. Rejects when the port cannot be had. */
export const startServer = async (setting: RouterSetting & { readonly port: number }): Promise<RunningServer> => {
  const { cluster } = setting;
  const token = cluster.needsToken ? randomBytes(24).toString('base64url') : undefined;
  const router = createRouter(setting);
  const server = createServer();
  const judge = (request: IncomingMessage) => guardRequest(request, { token, port: addressOf(server).port });
  server.on('request', (request, response) => {
    const verdict = judge(request);
    if (verdict.kind === 'pass')
      return void router.handle(request, response).catch((error: unknown) => response.destroy(asError(error)));
    request.resume();
    if (verdict.kind === 'welcome')
      return void response.writeHead(303, { 'Set-Cookie': verdict.cookie, Location: verdict.location }).end();
    return void response.writeHead(verdict.code, plain).end(`${verdict.reason}\n`);
  });
  server.on('upgrade', (request, socket, head) => {
    // A browser that goes away costs its own socket only: an error that nobody hears of would end the server.
    socket.on('error', () => socket.destroy());
    const verdict = judge(request);
    if (verdict.kind === 'pass') void router.upgrade(request, socket, head);
    else refuseSocket(socket, verdict);
  });
  await listen(server, setting.port);
  const origin = `http://127.0.0.1:${addressOf(server).port}`;
  return {
    origin,
    url: `${origin}/network-map${token === undefined ? '' : `?token=${token}`}`,
    close: closing(server, cluster.close),
  };
};

const plain = { 'Content-Type': 'text/plain; charset=utf-8' };

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

const closing = (server: Server, closeCluster: () => void) => () =>
  new Promise<void>((resolve) => {
    closeCluster();
    server.close(() => resolve());
    server.closeAllConnections();
  });

const addressOf = (server: Server): AddressInfo => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.');
  return address;
};

const refuseSocket = (socket: Duplex, verdict: Verdict): void => {
  const code = verdict.kind === 'refuse' ? verdict.code : 401;
  socket.end(`HTTP/1.1 ${code} Refused\r\nConnection: close\r\n\r\n`);
};

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
