import { isDeepStrictEqual } from 'node:util';
import { isCustom } from '../catalogue/apiResource';
import { badRequest, conflict, invalid, success, type Outcome } from '../failure';
import { withoutKey } from '../jsonValue';
import type { KubeObject, ObjectMetadata } from '../kubeObject';
import { admit, type NamedWrite, type WriteContext } from './writeRequest';
import { readBody } from './prepareCreate';

/**
 * Makes of `old` and a request's body what is to be stored: 409 when the body was read before another's change, `status`
 * and the rest kept apart, the generation raised when anything but metadata or status changed. The very object `old`
 * comes back when nothing changed.
 */
export const prepareUpdate = (
  context: WriteContext,
  old: KubeObject,
  request: NamedWrite & { readonly body: unknown; readonly needsVersion?: boolean },
): Outcome<KubeObject> => {
  const { resource } = context;
  const read = readBody(resource, request.body, request.namespace);
  if (!read.ok) return read;
  const { metadata } = read.value;
  const { name } = request;
  if (metadata.name !== name)
    return badRequest(`the name of the object (${metadata.name}) does not match the name on the URL (${name})`);
  if (metadata.uid !== undefined && metadata.uid !== old.metadata.uid)
    return conflict(
      resource,
      name,
      `Precondition failed: UID in precondition: ${metadata.uid}, UID in object meta: ${old.metadata.uid ?? ''}`,
    );
  if (isUnset(metadata.resourceVersion) && request.needsVersion === true && isCustom(resource))
    return invalid(resource, name, [versionRequired]);
  if (!isUnset(metadata.resourceVersion) && metadata.resourceVersion !== old.metadata.resourceVersion)
    return conflict(resource, name);
  const next = combined(context, old, { body: read.value, subresource: request.subresource });
  if (isDeepStrictEqual(next, old)) return success(old);
  const causes = admit(context, next, old);
  return causes.length > 0 ? invalid(resource, name, causes) : success(next);
};

const versionRequired = {
  reason: 'FieldValueInvalid',
  message: 'Invalid value: 0x0: must be specified for an update',
  field: 'metadata.resourceVersion',
};

const isUnset = (version: string | undefined): boolean => version === undefined || version === '' || version === '0';

type Part = { readonly body: KubeObject; readonly subresource: 'status' | undefined };

const combined = ({ resource }: WriteContext, old: KubeObject, { body, subresource }: Part): KubeObject => {
  if (subresource === 'status') return withStatus(old, body['status']);
  const next = resource.status ? withStatus(body, old['status']) : body;
  const changed = !isDeepStrictEqual(specOf(next), specOf(old));
  const generation = (old.metadata.generation ?? 1) + (changed ? 1 : 0);
  const fixed = keptMetadata(old.metadata);
  const numbered = resource.group === '' && old.metadata.generation === undefined ? fixed : { ...fixed, generation };
  const finalizers = next.metadata.finalizers?.length === 0 ? { finalizers: undefined } : {};
  return { ...next, metadata: dropUndefined({ ...next.metadata, ...numbered, ...finalizers }) };
};

/** What no update can change. */
const keptMetadata = ({ uid, creationTimestamp, deletionTimestamp, resourceVersion, name }: ObjectMetadata) => ({
  name,
  uid,
  creationTimestamp,
  deletionTimestamp,
  resourceVersion,
});

const withStatus = (object: KubeObject, status: unknown): KubeObject => {
  const { apiVersion, kind, metadata } = object;
  const rest = { ...withoutKey(object, 'status'), apiVersion, kind, metadata };
  return status === undefined ? rest : { ...rest, status };
};

const specOf = (object: KubeObject) => withoutKey(withoutKey(object, 'metadata'), 'status');

const dropUndefined = ({ name, ...rest }: ObjectMetadata): ObjectMetadata => ({
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  name,
});
