import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createApiHandler, type ApiSetting } from '../cluster/http/createApiHandler';
import { tokenUser } from '../cluster/http/tokenUser';
import type { Store } from '../cluster/store/createStore';

type Handler = {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void> | void;
  readonly close?: () => void;
};

export type Listening = { readonly url: string; readonly port: number; readonly close: () => Promise<void> };

/** Lets a handler listen on a free port of the loopback. */
export const listen = async (handler: Handler): Promise<Listening> => {
  const server = createServer((request, response) => void handler.handle(request, response));
  server.on('upgrade', (request, socket, head) => void handler.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = addressOf(server);
  const close = () =>
    new Promise<void>((resolve) => {
      handler.close?.();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, port, close };
};

/** A listening API over a store, where the token is the user's name. */
export const listenApi = (store: Store, more: Partial<ApiSetting> = {}): Promise<Listening> =>
  listen(createApiHandler({ store, userOf: (request) => tokenUser(request), clock, ...more }));

const clock = () => new Date('2026-03-01T12:05:00Z');

const addressOf = (server: Server): AddressInfo => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port');
  return address;
};
