import { apiVersionOf, type ApiResource } from '../catalogue/apiResource';
import { badRequest, invalid, success, type Failure, type Outcome } from '../failure';
import { withoutKey } from '../jsonValue';
import { readKubeObject, type KubeObject } from '../kubeObject';
import { admit, timestamp, type WriteContext, type WriteOptions } from './writeRequest';

/** Makes a new object of a request's body: names it, stamps it, checks it. Stores nothing, looks nothing up. */
export const prepareCreate = (context: WriteContext, body: unknown, options: WriteOptions): Outcome<KubeObject> => {
  const { resource } = context;
  const read = readBody(resource, body, options.namespace);
  if (!read.ok) return read;
  const named = withName(read.value, context);
  const { name } = named.metadata;
  const wrongName = name === '' ? 'Required value: name or generateName is required' : nameProblem(resource, name);
  if (wrongName !== undefined)
    return invalid(resource, name, [{ reason: 'FieldValueInvalid', message: wrongName, field: 'metadata.name' }]);
  const made = stamped(named, context);
  const causes = admit(context, made, undefined);
  return causes.length > 0 ? invalid(resource, name, causes) : success(made);
};

/**
 * Reads an object that is meant for a resource: its kind, version and namespace must be those of the path. A missing
 * namespace is taken from the path; a namespace on a cluster-scoped object is dropped.
 */
export const readBody = (resource: ApiResource, body: unknown, namespace: string | undefined): Outcome<KubeObject> => {
  const read = readKubeObject(body);
  if (!read.ok)
    return badRequest(`${resource.kind} in version "${resource.version}" cannot be handled: ${read.problem}`);
  const { object } = read;
  const mismatch = typeMismatch(resource, object);
  if (mismatch !== undefined) return mismatch;
  const { namespace: own, ...metadata } = object.metadata;
  if (!resource.namespaced) return success({ ...object, metadata });
  const place = own === undefined || own === '' ? namespace : own;
  if (place === undefined) return badRequest('an empty namespace may not be set during creation');
  if (namespace !== undefined && place !== namespace)
    return badRequest('the namespace of the provided object does not match the namespace sent on the request');
  return success({ ...object, metadata: { ...metadata, namespace: place } });
};

/** A UUID of version 4 from the random numbers given. */
export const newUid = (random: () => number): string =>
  'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) =>
    (place === 'x' ? Math.floor(random() * 16) : 8 + Math.floor(random() * 4)).toString(16),
  );

const typeMismatch = (resource: ApiResource, object: KubeObject): Failure | undefined => {
  const expected = apiVersionOf(resource);
  if (object.apiVersion !== expected)
    return badRequest(
      `the API version in the data (${object.apiVersion}) does not match the expected API version (${expected})`,
    );
  if (object.kind !== resource.kind)
    return badRequest(`the kind in the data (${object.kind}) does not match the expected kind (${resource.kind})`);
  return undefined;
};

/** Without vowels and look-alikes, as Kubernetes picks them. */
const suffixLetters = 'bcdfghjklmnpqrstvwxz2456789';

const withName = (object: KubeObject, { random }: WriteContext): KubeObject => {
  const { name, generateName } = object.metadata;
  if (name !== '' || generateName === undefined || generateName === '') return object;
  const suffix = Array.from({ length: 5 }, () => suffixLetters[Math.floor(random() * suffixLetters.length)]).join('');
  return { ...object, metadata: { ...object.metadata, name: generateName + suffix } };
};

const nameProblem = (resource: ApiResource, name: string): string | undefined => {
  const [pattern, limit, words] = resource.plural === 'namespaces' && resource.group === '' ? label : subdomain;
  if (name.length > limit) return `Invalid value: "${name}": must be no more than ${String(limit)} characters`;
  return pattern.test(name) ? undefined : `Invalid value: "${name}": ${words}`;
};

const label = [
  /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
  63,
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character",
] as const;
const subdomain = [
  /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/,
  253,
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character",
] as const;

const stamped = (object: KubeObject, { resource, clock, random }: WriteContext): KubeObject => {
  const { deletionTimestamp: _deleted, resourceVersion: _version, ...metadata } = object.metadata;
  const kept = resource.status ? withoutKey(object, 'status') : object;
  const generation = resource.group === '' ? {} : { generation: 1 };
  const { apiVersion, kind } = object;
  const born = { uid: newUid(random), creationTimestamp: timestamp(clock()), ...generation };
  return { ...kept, apiVersion, kind, metadata: { ...metadata, ...born } };
};
