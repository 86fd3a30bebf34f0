import { isRecord, textsAt, type JsonRecord } from './jsonValue';

/** The fields of `metadata` that the API itself reads and writes; all others pass through untouched. */
export type ObjectMetadata = {
  readonly name: string;
  readonly generateName?: string | undefined;
  readonly namespace?: string | undefined;
  readonly uid?: string | undefined;
  readonly resourceVersion?: string | undefined;
  readonly generation?: number | undefined;
  /** RFC 3339, whole seconds. */
  readonly creationTimestamp?: string | undefined;
  readonly deletionTimestamp?: string | undefined;
  readonly finalizers?: readonly string[] | undefined;
  readonly [field: string]: unknown;
};

/** Any Kubernetes object. The store knows no more of it than this; what it means is read in `src/k8s`. */
export type KubeObject = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMetadata;
  readonly [field: string]: unknown;
};

export type ObjectReading =
  { readonly ok: true; readonly object: KubeObject } | { readonly ok: false; readonly problem: string };

/**
 * Makes a KubeObject of JSON. `metadata.name` may be missing when `metadata.generateName` is there (it is '' then);
 * whatever else is wrong is told in one sentence without a full stop, as the API server words it.
 */
export const readKubeObject = (value: unknown): ObjectReading => {
  if (!isRecord(value)) return problem('the document is not an object');
  const { apiVersion, kind, metadata } = value;
  if (typeof apiVersion !== 'string' || apiVersion === '') return problem("Object 'apiVersion' is missing");
  if (typeof kind !== 'string' || kind === '') return problem("Object 'Kind' is missing");
  if (!isRecord(metadata)) return problem('metadata is missing or no object');
  const wrong = wrongMetadataField(metadata);
  if (wrong !== undefined) return problem(`metadata.${wrong.field} is not ${wrong.wanted}`);
  return { ok: true, object: { ...value, apiVersion, kind, metadata: { ...metadata, name: nameIn(metadata) } } };
};

export const labelsOf = (object: KubeObject): Readonly<Record<string, string>> =>
  textsAt(object, ['metadata', 'labels']);

/** The API group in an `apiVersion`; '' for the core group. */
export const groupOf = (apiVersion: string): string =>
  apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';

export const versionOf = (apiVersion: string): string => apiVersion.slice(apiVersion.indexOf('/') + 1);

/** Where an object stands within its resource, in the order the API lists them. */
export const objectKey = (namespace: string | undefined, name: string): string => `${namespace ?? ''}/${name}`;

const textFields = ['name', 'generateName', 'namespace', 'uid', 'resourceVersion', 'creationTimestamp'];

const wrongMetadataField = (metadata: JsonRecord): { field: string; wanted: string } | undefined => {
  const field = textFields.find((name) => isSet(metadata[name]) && typeof metadata[name] !== 'string');
  if (field !== undefined) return { field, wanted: 'a string' };
  const { generation, finalizers, deletionTimestamp } = metadata;
  if (isSet(generation) && typeof generation !== 'number') return { field: 'generation', wanted: 'a number' };
  if (isSet(deletionTimestamp) && typeof deletionTimestamp !== 'string')
    return { field: 'deletionTimestamp', wanted: 'a string' };
  if (isSet(finalizers) && !(Array.isArray(finalizers) && finalizers.every((entry) => typeof entry === 'string')))
    return { field: 'finalizers', wanted: 'a list of strings' };
  return undefined;
};

const nameIn = (metadata: JsonRecord): string => (typeof metadata['name'] === 'string' ? metadata['name'] : '');

/** `creationTimestamp: null` is what tools write for "not yet". */
const isSet = (value: unknown): boolean => value !== undefined && value !== null;

const problem = (text: string): ObjectReading => ({ ok: false, problem: text });
