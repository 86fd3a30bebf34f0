import { resourceId, type ApiResource } from '../catalogue/apiResource';
import { applyConflict, badRequest, invalid, success, type Outcome } from '../failure';
import { listAt } from '../jsonValue';
import { objectKey, type KubeObject } from '../kubeObject';
import { applyConfiguration, applyConflicts } from '../patch/applyConfiguration';
import { createApplied } from '../patch/createApplied';
import { readBody } from './prepareCreate';
import type { NamedWrite, WriteOptions } from './writeRequest';

export type ApplyRequest = NamedWrite & { readonly body: unknown; readonly force?: boolean | undefined };

/** The plain writes that an apply comes down to. */
type Writes = {
  readonly find: (resource: ApiResource, at: ApplyRequest) => Outcome<KubeObject>;
  readonly create: (resource: ApiResource, body: unknown, options: WriteOptions) => Outcome<KubeObject>;
  readonly change: (resource: ApiResource, request: ApplyRequest) => Outcome<KubeObject>;
};

/** Server-side apply, with a memory of its own for who applied what. */
export const applier = ({ find, create, change }: Writes) => {
  const applied = createApplied();
  return (resource: ApiResource, request: ApplyRequest): Outcome<KubeObject> => {
    const { fieldManager, dryRun } = request;
    if (fieldManager === undefined || fieldManager === '') return managerRequired;
    const read = readApplied(resource, request);
    if (!read.ok) return read;
    const next = read.value;
    const key = `${resourceId(resource)} ${objectKey(next.metadata.namespace, request.name)}`;
    const remember = (done: Outcome<KubeObject>) => {
      if (done.ok && dryRun !== true) applied.remember(key, done.value.metadata.uid, { fieldManager, next });
      return done;
    };
    const old = find(resource, request);
    if (!old.ok) return remember(create(resource, next, request));
    const live = old.value;
    const before = applied.of(key, live.metadata.uid);
    const causes = applyConflicts(before, fieldManager, { live, next });
    if (causes.length > 0 && request.force !== true) return applyConflict(causes);
    const body = applyConfiguration({ live, previous: before.get(fieldManager), next });
    return remember(change(resource, { ...request, body }));
  };
};

/** The body of an apply; its name may be left to the path. */
const readApplied = (resource: ApiResource, request: ApplyRequest): Outcome<KubeObject> => {
  const read = readBody(resource, request.body, request.namespace);
  if (!read.ok) return read;
  const { name } = read.value.metadata;
  if (name !== '' && name !== request.name)
    return badRequest(`the name of the object (${name}) does not match the name on the URL (${request.name})`);
  if (listAt(request.body, ['metadata', 'managedFields']).length > 0)
    return badRequest('metadata.managedFields must be nil');
  return success({ ...read.value, metadata: { ...read.value.metadata, name: request.name } });
};

const managerRequired = invalid({ group: 'meta.k8s.io', plural: 'patchoptions', kind: 'PatchOptions' }, '', [
  { reason: 'FieldValueRequired', message: 'Required value: is required for apply patch', field: 'fieldManager' },
]);
