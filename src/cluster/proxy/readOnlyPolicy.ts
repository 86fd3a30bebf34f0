import type { IncomingMessage } from 'node:http';
import { parseApiPath, type ResourcePath } from '../http/apiRequest';
import { builtInResources } from '../store/catalogue/builtInResources';

/**
 * Why a request must not reach a cluster that is only to be read; undefined when it may. Read requests may, unless they
 * are sessions in disguise (`exec`, `proxy`, a VM's console); of the others, reviews of one's own rights and dry runs of
 * kinds that Wiremap knows.
 */
export const refusalOf = (request: IncomingMessage, url: URL): string | undefined => {
  // The API server decodes a path before it takes it apart; what could be read in two ways is not let through.
  if (/%2f|%5c|%00|\/\/|\\/i.test(url.pathname)) return 'The path is not plain.';
  const path = parseApiPath(url.pathname);
  if (isRead(request))
    return path.kind === 'nowhere' ? nowhere(url) : readRefusal(path.kind === 'resource' ? path.path : undefined);
  if (path.kind !== 'resource') return readOnly;
  if (request.method === 'POST' && isReview(path.path)) return undefined;
  return isDryRun(request, url, path.path) ? undefined : readOnly;
};

/** Whether a WebSocket may be opened: for watches only. */
export const upgradeRefusalOf = (request: IncomingMessage, url: URL): string | undefined => {
  const isWatch = ['true', '1'].includes(url.searchParams.get('watch') ?? '');
  return isWatch ? refusalOf(request, url) : 'Only watches may use a WebSocket.';
};

const readOnly = 'The cluster is open for reading only. Start with --allow-writes to change it.';
const session = 'Sessions with pods, nodes, services and virtual machines are not passed on.';

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

/** `/api/v1/nodes/x/proxy/metrics` is longer than any path of a resource. */
const nowhere = ({ pathname }: URL): string | undefined => (/^\/(?:api|apis)\//.test(pathname) ? session : undefined);

const readRefusal = (path: ResourcePath | undefined): string | undefined => {
  if (path === undefined || path.subresource === undefined) return undefined;
  return harmless.has(path.subresource) ? undefined : session;
};

const harmless: ReadonlySet<string> = new Set(['status', 'scale', 'log']);

const isReview = ({ group, plural, name }: ResourcePath): boolean =>
  name === undefined && reviews.has(`${plural}.${group}`);

const reviews: ReadonlySet<string> = new Set([
  'selfsubjectaccessreviews.authorization.k8s.io',
  'selfsubjectrulesreviews.authorization.k8s.io',
  'selfsubjectreviews.authentication.k8s.io',
]);

const isDryRun = (
  { headers, method }: IncomingMessage,
  url: URL,
  { group, plural, subresource }: ResourcePath,
): boolean => {
  const values = url.searchParams.getAll('dryRun');
  // The options in the body of a deletion win over those of the query.
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  const isKnown = builtInResources().some((one) => !one.review && one.group === group && one.plural === plural);
  return (
    values.length === 1 &&
    values[0] === 'All' &&
    isKnown &&
    (subresource === undefined || subresource === 'status') &&
    !(method === 'DELETE' && hasBody)
  );
};
