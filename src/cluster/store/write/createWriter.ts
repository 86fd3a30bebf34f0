import { resourceId, type ApiResource } from '../catalogue/apiResource';
import { applier } from './applyObject';
import { alreadyExists, notFound, success, type Outcome } from '../failure';
import { objectKey, type KubeObject } from '../kubeObject';
import type { Ledger } from '../ledger';
import { patchObject, type PatchKind } from './patchObject';
import { prepareCreate } from './prepareCreate';
import { prepareDelete } from './prepareDelete';
import { prepareUpdate } from './prepareUpdate';
import { readObject } from '../readObject';
import type { Store } from '../createStore';
import type { NamedWrite, WriteContext, WriteOptions } from './writeRequest';

export type UpdateRequest = NamedWrite & { readonly body: unknown };
export type PatchRequest = NamedWrite & { readonly body: unknown; readonly kind: Exclude<PatchKind, 'apply'> };

type Setting = Omit<WriteContext, 'resource'> & { readonly ledger: Ledger };

/** The half of the store that changes things; every check lies in the `prepare…` functions, here they are carried out. */
export const createWriter = (setting: Setting): Pick<Store, 'create' | 'update' | 'patch' | 'apply' | 'remove'> => {
  const { ledger } = setting;
  const find = (resource: ApiResource, at: WriteOptions & { readonly name: string }) =>
    readObject(ledger, resource, at);

  const create: Store['create'] = (resource, body, options) => {
    const made = prepareCreate({ ...setting, resource }, body, options);
    if (!made.ok) return made;
    const { namespace, name } = made.value.metadata;
    if (find(resource, { namespace, name }).ok) return alreadyExists(resource, name);
    if (namespace !== undefined && !hasNamespace(setting, namespace)) return notFound(namespaces, namespace);
    return success(options.dryRun === true ? made.value : ledger.put(resourceId(resource), made.value));
  };
  const change = (resource: ApiResource, request: UpdateRequest & { readonly needsVersion?: boolean }) => {
    const old = find(resource, request);
    if (!old.ok) return old;
    const next = prepareUpdate({ ...setting, resource }, old.value, request);
    return next.ok ? store(setting, resource, { old: old.value, next: next.value, dryRun: request.dryRun }) : next;
  };
  return {
    create,
    update: (resource, request) => change(resource, { ...request, needsVersion: true }),
    patch: (resource, request) => {
      const old = find(resource, request);
      if (!old.ok) return old;
      const patched = patchObject(old.value, request.body, request.kind);
      return patched.ok ? change(resource, { ...request, body: patched.value }) : patched;
    },
    apply: applier({ find, create, change }),
    remove: (resource, request) => {
      const old = find(resource, request);
      if (!old.ok) return old;
      const now = setting.clock();
      const deletion = prepareDelete(old.value, { resource, options: request.options, now });
      if (!deletion.ok) return deletion;
      if (deletion.value.kind === 'mark')
        return store(setting, resource, { old: old.value, next: deletion.value.object, dryRun: request.dryRun });
      if (request.dryRun !== true) removeWithContents(ledger, resource, old.value);
      return old;
    },
  };
};

type Step = { readonly old: KubeObject; readonly next: KubeObject; readonly dryRun: boolean | undefined };

/** Stores a change; an object that was only waiting for its last finalizer goes. */
const store = ({ ledger }: Setting, resource: ApiResource, { old, next, dryRun }: Step): Outcome<KubeObject> => {
  if (dryRun === true || next === old) return success(next);
  const { deletionTimestamp, finalizers } = next.metadata;
  const isDone = deletionTimestamp !== undefined && (finalizers ?? []).length === 0;
  return success(isDone ? ledger.remove(resourceId(resource), next) : ledger.put(resourceId(resource), next));
};

/** A namespace takes what is in it along. */
const removeWithContents = (ledger: Ledger, resource: ApiResource, object: KubeObject): void => {
  if (resourceId(resource) === 'namespaces')
    for (const { id, inside } of ledger.inNamespace(object.metadata.name)) ledger.remove(id, inside);
  ledger.remove(resourceId(resource), object);
};

const hasNamespace = ({ ledger }: Setting, namespace: string): boolean =>
  namespace === 'default' || ledger.find('namespaces', objectKey(undefined, namespace)) !== undefined;

const namespaces = { group: '', plural: 'namespaces', kind: 'Namespace' };
