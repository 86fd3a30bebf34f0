import path from 'node:path';
import type { IncomingMessage } from 'node:http';
import { answerStatus, send } from '../../cluster/http/answer';
import { createApiHandler } from '../../cluster/http/createApiHandler';
import { requestUrl } from '../../cluster/http/requestUrl';
import { dumpStore } from '../../cluster/dump/dumpStore';
import type { Dump } from '../../cluster/dump/readDump';
import type { ClusterFacts } from '../serverFlags';
import { apiBase, type ApiMount, type ServedCluster } from './servedCluster';

export type DumpSetting = {
  readonly dump: Dump;
  readonly paths: readonly string[];
  /** Used when nothing in the dump tells its time. */
  readonly clock: () => Date;
  readonly random: () => number;
};

/** Serves a dump, for reading only; its time is that of its newest object. */
export const dumpCluster = ({ dump, paths, clock, random }: DumpSetting): ServedCluster => {
  const time = dump.newest === undefined ? clock : () => new Date(dump.newest ?? 0);
  const store = dumpStore(dump, { clock: time, random });
  const page = createApiHandler({ store, clock: time, userOf: () => 'viewer', basePath: apiBase });
  const kubectl = createApiHandler({ store, clock: time, userOf: () => undefined, userInPath: true });
  const facts = (): ClusterFacts => ({
    kind: 'dump',
    label: paths.map((name) => path.basename(name)).join(', '),
    summary: `${counted(dump.objects.length, 'object')} of ${counted(dump.kinds.length, 'kind')}, read from files.`,
    readOnly: true,
    users: [],
    now: dump.newest,
    timeStands: dump.newest !== undefined,
    skipped: { count: dump.skipped.length, files: dump.skipped.slice(0, 100) },
  });
  const close = () => [page, kubectl].forEach((handler) => handler.close());
  const mount = { users: ['viewer' as const], api: readingOnly(kubectl) };
  return { facts, api: readingOnly(page), kubectl: mount, needsToken: false, close };
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Refuses what would change something before it comes to rights, so that the reason is the true one. */
const readingOnly = (api: ApiMount): ApiMount => ({
  ...api,
  handle: async (request, response) => {
    if (isReading(request)) return api.handle(request, response);
    request.resume();
    send(response, answerStatus(dumpStands));
  },
});

const isReading = (request: IncomingMessage): boolean =>
  request.method === 'GET' ||
  request.method === 'HEAD' ||
  /\/selfsubject(access|rules)?reviews$/.test(requestUrl(request).pathname);

const dumpStands = {
  kind: 'Status',
  apiVersion: 'v1',
  metadata: {},
  status: 'Failure',
  message: 'This is a dump of a cluster, read from files; nothing in it can be changed.',
  reason: 'MethodNotAllowed',
  code: 405,
} as const;
