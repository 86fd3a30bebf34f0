import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Store } from '../store/createStore';
import { methodNotAllowed, noSuchPath, notAcceptable, unauthorized, type Failure } from '../store/failure';
import { answerReview } from './accessReviews';
import { answerFailure, answerOk, send, type Answer } from './answer';
import { parseApiPath, type ApiPath, type ResourcePath } from './apiRequest';
import {
  aggregated,
  aggregatedType,
  coreVersions,
  groupList,
  oneGroup,
  resourceList,
  wantsAggregated,
} from './discovery';
import { openApiIndex, openApiOf, openApiV2 } from './openApi';
import { readRequestBody } from './body/requestBody';
import { pathBelow, requestUrl } from './requestUrl';
import { shapeOf } from './responseShape';
import { serveResource, verbOf, type Verb } from './serveResource';
import { createWatchServer, type WatchTarget } from './serveWatch';
import { pathUser } from './tokenUser';
import { forbiddenTo, isAllowed, type UserName } from './userAccess';

export type ApiSetting = {
  readonly store: Store;
  /** Who makes a request; undefined is a 401. */
  readonly userOf: (request: IncomingMessage) => UserName | undefined;
  /** Tells what ages are counted from, in tables. */
  readonly clock: () => Date;
  /** Where it is mounted, such as `/api/kubernetes`; '' at the root. */
  readonly basePath?: string | undefined;
  /** Takes the user from a path like `/as/tenant/…`, before `userOf` is asked: for `kubectl`, see kubeconfigFor. */
  readonly userInPath?: boolean | undefined;
  /** Milliseconds between the bookmarks of a watch; a minute unless told. */
  readonly bookmarkEvery?: number | undefined;
};

/** A Kubernetes API over a store, ready to be mounted: `handle` for requests, `upgrade` for WebSocket watches. */
export type ApiHandler = {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Ends every watch. */
  readonly close: () => void;
};

export const createApiHandler = (setting: ApiSetting): ApiHandler => {
  const watches = createWatchServer(setting.bookmarkEvery ?? 60_000);
  return {
    handle: async (request, response) => {
      const routed = route(setting, request);
      if (routed.kind === 'watch') return watches.overHttp(routed.target, response);
      const answer = routed.kind === 'answer' ? routed.answer : await carryOut(setting, request, routed);
      // Undefined: the client went away before it had said all.
      if (answer === undefined) response.destroy();
      else send(response, answer);
    },
    upgrade: (request, socket, head) => {
      const routed = route(setting, request);
      if (routed.kind === 'watch') watches.overWebSocket(routed.target, { request, socket, head });
      else refuse(socket, routed.kind === 'answer' ? routed.answer : answerFailure(methodNotAllowed()));
    },
    close: watches.close,
  };
};

type Routed =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'watch'; readonly target: WatchTarget }
  | (WatchTarget & { readonly kind: 'request'; readonly user: UserName; readonly verb: Exclude<Verb, 'watch'> });

/** Decides what a request is before its body is read. */
const route = (setting: ApiSetting, request: IncomingMessage): Routed => {
  const url = requestUrl(request);
  const mounted = pathBelow(url.pathname, setting.basePath ?? '') ?? '/nowhere';
  const named = setting.userInPath === true ? pathUser(mounted) : undefined;
  const path = parseApiPath(mounted.slice(named?.base.length ?? 0));
  if (path.kind === 'health') return answered({ code: 200, body: 'ok', contentType: 'text/plain' });
  if (path.kind === 'version') return answered(answerOk(versionInfo));
  const user = named?.user ?? setting.userOf(request);
  if (user === undefined) return refused(unauthorized());
  if (path.kind !== 'resource') {
    const answer = request.method === 'GET' ? describe(setting, path, { request, base: named?.base ?? '' }) : undefined;
    return answer === undefined ? refused(noSuchPath()) : answered(answer);
  }
  return routeResource(setting, request, { user, path: path.path, query: url.searchParams });
};

type Asked = { readonly user: UserName; readonly path: ResourcePath; readonly query: URLSearchParams };

const routeResource = ({ store, clock }: ApiSetting, request: IncomingMessage, asked: Asked): Routed => {
  const { user, path, query } = asked;
  const resource = store.catalogue().find(path);
  const hasPath = resource?.namespaced === true || path.namespace === undefined;
  if (resource === undefined || !hasPath) return refused(noSuchPath());
  if (path.subresource !== undefined && !(path.subresource === 'status' && resource.status))
    return refused(noSuchPath());
  const verb = verbOf(request.method ?? 'GET', path, query);
  if (verb === undefined || (resource.review && verb !== 'create')) return refused(methodNotAllowed());
  const { group, plural, namespace, name, subresource } = path;
  // A namespace counts as being in itself.
  const place = group === '' && plural === 'namespaces' ? name : namespace;
  const attributes = { verb, group, resource: plural, subresource, namespace: place, name };
  if (!isAllowed(user, attributes)) return refused(forbiddenTo(user, attributes));
  const shape = shapeOf(request.headers.accept, query, clock());
  if (shape === undefined) return refused(notAcceptable('application/json'));
  const target = { store, resource, path, query, shape };
  return verb === 'watch' ? { kind: 'watch', target } : { kind: 'request', user, verb, ...target };
};

const carryOut = async (
  { store }: ApiSetting,
  request: IncomingMessage,
  routed: Extract<Routed, { kind: 'request' }>,
): Promise<Answer | undefined> => {
  const body = await readRequestBody(request).catch(() => undefined);
  if (body === undefined) return undefined;
  if (!body.ok) return answerFailure(body);
  const { resource, user } = routed;
  if (resource.review)
    return { code: 201, body: answerReview({ resource, user, body: body.value, catalogue: store.catalogue() }) };
  return serveResource({ ...routed, body: body.value, contentType: request.headers['content-type'] ?? '' });
};

type Described = { readonly request: IncomingMessage; readonly base: string };

/** What the cluster says of itself; undefined where there is nothing. */
const describe = ({ store, basePath = '' }: ApiSetting, path: ApiPath, { request, base }: Described) => {
  const catalogue = store.catalogue();
  const whole = wantsAggregated(request.headers.accept);
  const found = (body: unknown) => (body === undefined ? undefined : answerOk(body));
  switch (path.kind) {
    case 'core-versions':
      return whole
        ? { ...answerOk(aggregated(catalogue, 'core')), contentType: aggregatedType }
        : answerOk(coreVersions());
    case 'groups':
      return whole
        ? { ...answerOk(aggregated(catalogue, 'groups')), contentType: aggregatedType }
        : answerOk(groupList(catalogue));
    case 'group':
      return found(oneGroup(catalogue, path.group));
    case 'group-version':
      return found(resourceList(catalogue, path));
    case 'openapi-v2':
      return answerOk(openApiV2(catalogue));
    case 'openapi-v3':
      return answerOk(openApiIndex(catalogue, basePath + base));
    case 'openapi-v3-of':
      return found(openApiOf(catalogue, path));
    default:
      return undefined;
  }
};

const answered = (answer: Answer): Routed => ({ kind: 'answer', answer });
const refused = (failure: Failure): Routed => answered(answerFailure(failure));

/** Answers an upgrade that is not to be with the plain response of the same request. */
const refuse = (socket: Duplex, { code, body }: Answer): void => {
  const text = JSON.stringify(body);
  const head = [`HTTP/1.1 ${code} Refused`, 'Content-Type: application/json', 'Connection: close'];
  socket.end(`${[...head, `Content-Length: ${Buffer.byteLength(text)}`].join('\r\n')}\r\n\r\n${text}`);
};

const versionInfo = {
  major: '1',
  minor: '35',
  gitVersion: 'v1.35.0+wiremap',
  gitTreeState: 'clean',
  platform: 'linux/amd64',
};
