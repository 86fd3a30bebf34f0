import type { ApiResource } from '../store/catalogue/apiResource';
import type { Store } from '../store/createStore';
import { badRequest, methodNotAllowed, type Outcome } from '../store/failure';
import { isRecord, listAt } from '../store/jsonValue';
import type { KubeObject } from '../store/kubeObject';
import type { ListQuery } from '../store/listObjects';
import { patchKindOf } from '../store/write/patchObject';
import type { WriteOptions } from '../store/write/writeRequest';
import { answerFailure, answerOk, type Answer } from './answer';
import type { ResourcePath } from './apiRequest';
import { shapeList, shapeObject, type ResponseShape } from './responseShape';

export type Verb = 'get' | 'list' | 'watch' | 'create' | 'update' | 'patch' | 'delete' | 'deletecollection';

/** A request for a resource that is served, by somebody who may make it. */
export type ResourceRequest = {
  readonly store: Store;
  readonly resource: ApiResource;
  readonly path: ResourcePath;
  readonly verb: Exclude<Verb, 'watch'>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly contentType: string;
  readonly shape: ResponseShape;
};

/** The verb of a request as RBAC names it; undefined for a method the API has no use for (405). */
export const verbOf = (method: string, path: ResourcePath, query: URLSearchParams): Verb | undefined => {
  const named = path.name !== undefined;
  if (method === 'GET') return isTrue(query.get('watch')) ? 'watch' : named ? 'get' : 'list';
  if (method === 'POST') return named ? undefined : 'create';
  if (method === 'DELETE' && path.subresource !== undefined) return undefined;
  if (method === 'DELETE') return named ? 'delete' : 'deletecollection';
  if (!named) return undefined;
  return method === 'PUT' ? 'update' : method === 'PATCH' ? 'patch' : undefined;
};

/** What a query says about lists and watches. */
export const listQueryOf = (path: ResourcePath, query: URLSearchParams): ListQuery => {
  const fields = [query.get('fieldSelector') ?? '', path.name === undefined ? '' : `metadata.name=${path.name}`];
  return {
    namespace: path.namespace,
    labelSelector: query.get('labelSelector') ?? undefined,
    fieldSelector: fields.filter((field) => field !== '').join(','),
    limit: Number(query.get('limit') ?? 0),
    continue: query.get('continue') ?? undefined,
  };
};

export const isTrue = (value: string | null): boolean => value === 'true' || value === '1';

/** Carries a request out on the store and answers in the shape asked for. */
export const serveResource = (request: ResourceRequest): Answer => {
  const { store, resource, path, query, shape, verb } = request;
  if (verb === 'list') {
    const list = store.list(resource, listQueryOf(path, query));
    return list.ok ? answerOk(shapeList(shape, resource, list.value)) : answerFailure(list);
  }
  const { name = '', namespace } = path;
  if (verb === 'get') return shaped(request, store.get(resource, { name, namespace }));
  if (!dryRunsOf(request).every((value) => value === 'All'))
    return answerFailure(badRequest('dryRun: Unsupported value: supported values: "All"'));
  if (verb === 'deletecollection') return deleteAll(request);
  if (verb === 'delete') return deleteOne(request, name);
  if (verb === 'create') {
    const made = store.create(resource, request.body, { namespace, ...writeOptions(request) });
    return { ...shaped(request, made), ...(made.ok ? { code: 201 } : {}) };
  }
  const target = { name, namespace, ...writeOptions(request), body: request.body };
  return verb === 'update' ? shaped(request, store.update(resource, target)) : patch(request, target);
};

type Target = { readonly name: string; readonly namespace: string | undefined; readonly body: unknown };

const patch = (request: ResourceRequest, target: Target): Answer => {
  const { store, resource, query } = request;
  const kind = patchKindOf(resource, request.contentType);
  if (!kind.ok) return answerFailure(kind);
  if (kind.value !== 'apply') return shaped(request, store.patch(resource, { ...target, kind: kind.value }));
  const isNew = !store.get(resource, target).ok;
  const applied = store.apply(resource, { ...target, force: isTrue(query.get('force')) });
  return { ...shaped(request, applied), ...(applied.ok && isNew ? { code: 201 } : {}) };
};

const deleteOne = (request: ResourceRequest, name: string): Answer => {
  const { store, resource, path, body } = request;
  const options = isRecord(body) ? body : {};
  const removed = store.remove(resource, { name, namespace: path.namespace, options, ...writeOptions(request) });
  if (!removed.ok || removed.value.metadata.deletionTimestamp !== undefined) return shaped(request, removed);
  const details = { name, group: resource.group, kind: resource.plural, uid: removed.value.metadata.uid };
  return answerOk({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details });
};

const deleteAll = (request: ResourceRequest): Answer => {
  const { store, resource, path, query, shape } = request;
  if (resource.namespaced && path.namespace === undefined) return answerFailure(methodNotAllowed());
  const list = store.list(resource, { ...listQueryOf(path, query), limit: 0 });
  if (!list.ok) return answerFailure(list);
  for (const { metadata } of list.value.items)
    store.remove(resource, { name: metadata.name, namespace: metadata.namespace, ...writeOptions(request) });
  return answerOk(shapeList(shape, resource, list.value));
};

const writeOptions = (request: ResourceRequest): WriteOptions & { readonly subresource?: 'status' } => ({
  dryRun: dryRunsOf(request).length > 0,
  fieldManager: request.query.get('fieldManager') ?? undefined,
  ...(request.path.subresource === 'status' ? { subresource: 'status' } : {}),
});

/** What is said of a dry run; the options of a deletion may also come as its body. */
const dryRunsOf = ({ query, body, verb }: ResourceRequest): readonly unknown[] => [
  ...query.getAll('dryRun'),
  ...(verb === 'delete' || verb === 'deletecollection' ? listAt(body, ['dryRun']) : []),
];

const shaped = ({ shape, resource }: ResourceRequest, outcome: Outcome<KubeObject>): Answer =>
  outcome.ok ? answerOk(shapeObject(shape, resource, outcome.value)) : answerFailure(outcome);
