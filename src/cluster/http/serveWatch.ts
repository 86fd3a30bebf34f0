import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Store } from '../store/createStore';
import type { ApiResource } from '../store/catalogue/apiResource';
import { answerFailure, send, type Answer } from './answer';
import type { ResourcePath } from './apiRequest';
import { shapeObject, type ResponseShape } from './responseShape';
import { isTrue, listQueryOf } from './serveResource';
import { openWatch, type WatchEvent } from './watchFeed';

export type WatchTarget = {
  readonly store: Store;
  readonly resource: ApiResource;
  readonly path: ResourcePath;
  readonly query: URLSearchParams;
  readonly shape: ResponseShape;
};

export type WatchServer = {
  /** Streams events as JSON lines, as `kubectl` reads them. */
  readonly overHttp: (target: WatchTarget, response: ServerResponse) => void;
  /** One event per text frame, as the console's SDK reads them. */
  readonly overWebSocket: (target: WatchTarget, upgrade: Upgrade) => void;
  /** Ends every watch. */
  readonly close: () => void;
};

export type Upgrade = { readonly request: IncomingMessage; readonly socket: Duplex; readonly head: Buffer };

/** `bookmarkEvery`: milliseconds between bookmarks for watchers who want them. */
export const createWatchServer = (bookmarkEvery: number): WatchServer => {
  const sockets = new WebSocketServer({ noServer: true });
  const open = new Set<() => void>();
  const follow = (target: WatchTarget, channel: Channel) => feed(target, { ...channel, bookmarkEvery, open });
  return {
    overHttp: (target, response) => {
      const failed = follow(target, httpChannel(response));
      if (failed !== undefined) send(response, failed);
    },
    overWebSocket: (target, { request, socket, head }) => {
      sockets.handleUpgrade(request, socket, head, (client) => {
        // Also a client that is being refused may send what is no frame.
        client.on('error', () => client.terminate());
        const failed = follow(target, socketChannel(client));
        if (failed === undefined) return;
        client.send(JSON.stringify({ type: 'ERROR', object: failed.body }));
        client.close(1011);
      });
    },
    close: () => {
      for (const end of [...open]) end();
      sockets.close();
    },
  };
};

type Channel = {
  readonly write: (line: string) => void;
  readonly end: () => void;
  readonly onClose: (listener: () => void) => void;
};

const httpChannel = (response: ServerResponse): Channel => {
  const start = () => {
    if (response.headersSent) return;
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache, private' });
    response.flushHeaders();
  };
  return {
    write: (line) => {
      start();
      if (line !== '') response.write(`${line}\n`);
    },
    end: () => {
      start();
      response.end();
    },
    onClose: (listener) => response.on('close', listener),
  };
};

const socketChannel = (client: WebSocket): Channel => ({
  write: (line) => {
    if (line !== '') client.send(line);
  },
  end: () => client.close(1000),
  onClose: (listener) => client.on('close', listener),
});

/** Milliseconds; a timer set for longer would go off at once. */
const longestTimeout = 2 ** 31 - 1;

type Setting = Channel & { readonly bookmarkEvery: number; readonly open: Set<() => void> };

/** Runs one watch on a channel until either side ends it; answers what to say when it cannot begin. */
const feed = (target: WatchTarget, setting: Setting): Answer | undefined => {
  const { store, resource, path, query, shape } = target;
  const { write, end, onClose, open } = setting;
  const emit = (event: WatchEvent) => {
    const object = event.type === 'ERROR' ? event.object : shapeObject(shape, resource, event.object);
    write(JSON.stringify({ type: event.type, object }));
  };
  const feedOf = openWatch(store, {
    resource,
    query: { ...listQueryOf(path, query), limit: undefined, continue: undefined },
    resourceVersion: query.get('resourceVersion') ?? undefined,
    bookmarkInitial: isTrue(query.get('sendInitialEvents')),
    emit,
  });
  if (!feedOf.ok) return answerFailure(feedOf);
  write('');
  if (feedOf.value === undefined) {
    end();
    return undefined;
  }
  const { bookmark, stop } = feedOf.value;
  const timers = isTrue(query.get('allowWatchBookmarks')) ? [setInterval(bookmark, setting.bookmarkEvery)] : [];
  const seconds = Number(query.get('timeoutSeconds') ?? 0);
  const timeout = seconds > 0 ? [setTimeout(end, Math.min(seconds * 1000, longestTimeout))] : [];
  open.add(end);
  onClose(() => {
    open.delete(end);
    [...timers, ...timeout].forEach(clearTimeout);
    stop();
  });
  return undefined;
};
