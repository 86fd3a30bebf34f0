import { resourceId } from '../store/catalogue/apiResource';
import { builtInResources } from '../store/catalogue/builtInResources';
import { crdResources } from '../store/catalogue/crdResources';
import { pluralOf } from '../store/catalogue/pluralOf';
import { groupOf, objectKey, type KubeObject } from '../store/kubeObject';
import { dumpFiles } from './dumpFiles';
import { newestTimestamp } from './newestTimestamp';
import { parseDocuments } from './parseDocuments';
import { readDocument } from './readDocument';
import { resourceOfFile, type NamedResource } from './resourceOfFile';

export type SkippedFile = { readonly file: string; readonly reason: string };

/** What some files say about a cluster. Sorted, so that equal dumps give equal answers. */
export type Dump = {
  readonly objects: readonly KubeObject[];
  /**
   * The kinds that the dump covers: there is an object, an empty list, or a file named after the resource. Of any other
   * kind nothing is known, which is not the same as there being none.
   */
  readonly kinds: readonly NamedResource[];
  /** `Kind/name` or `Kind/namespace/name` → the file it was read from. */
  readonly files: ReadonlyMap<string, string>;
  /** Every file, document or entry that was not used, in the order of reading. */
  readonly skipped: readonly SkippedFile[];
  /** When the dump was made, as far as its objects tell (RFC 3339). */
  readonly newest: string | undefined;
};

/**
 * Reads files, folders, `must-gather` and `oc adm inspect` trees, and archives of those. Nothing throws: what cannot be
 * read stands in `skipped` with its reason. Of an object that is there twice the one with the higher resourceVersion stays.
 */
export const readDump = async (paths: readonly string[]): Promise<Dump> => {
  const found: Found = { objects: new Map(), listed: [], named: [], skipped: [] };
  for await (const file of dumpFiles(paths)) {
    if (file.kind === 'skipped') found.skipped.push({ file: file.name, reason: file.reason });
    else readText(found, file.name, file.text);
  }
  const sorted = [...found.objects].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  const objects = sorted.map(({ object }) => object);
  const files = new Map(sorted.map(({ object, file }) => [nameOf(object), file]));
  return { objects, files, kinds: kindsOf(found, objects), skipped: found.skipped, newest: newestTimestamp(objects) };
};

const nameOf = ({ kind, metadata: { namespace, name } }: KubeObject): string =>
  [kind, namespace, name].filter((part) => part !== undefined).join('/');

type GroupKind = { readonly group: string; readonly kind: string };

type Found = {
  readonly objects: Map<string, { readonly object: KubeObject; readonly file: string }>;
  readonly listed: GroupKind[];
  readonly named: NamedResource[];
  readonly skipped: SkippedFile[];
};

const readText = (found: Found, file: string, text: string): void => {
  const documents = parseDocuments(text);
  if (documents.length === 0) found.skipped.push({ file, reason: 'there is nothing in it' });
  for (const document of documents) {
    const reading = document.ok
      ? readDocument(document.value)
      : { objects: [], listed: [], isEmptyList: false, problems: [document.problem] };
    const named = reading.isEmptyList ? resourceOfFile(file) : undefined;
    if (named !== undefined) found.named.push(named);
    found.listed.push(...reading.listed);
    for (const problem of reading.problems)
      found.skipped.push({ file, reason: `document ${document.number}: ${problem}` });
    for (const object of reading.objects) keep(found, object, file);
  }
};

const keep = ({ objects, skipped }: Found, object: KubeObject, file: string): void => {
  const { namespace, name, resourceVersion } = object.metadata;
  const key = `${groupOf(object.apiVersion)}/${object.kind}/${objectKey(namespace, name)}`;
  const other = objects.get(key);
  if (other === undefined) {
    objects.set(key, { object, file });
    return;
  }
  const otherVersion = other.object.metadata.resourceVersion;
  if (resourceVersion !== undefined && resourceVersion === otherVersion) return;
  const isNewer = Number(resourceVersion ?? 0) > Number(otherVersion ?? 0);
  if (isNewer) objects.set(key, { object, file });
  const what = `${object.kind} ${namespace === undefined ? name : `${namespace}/${name}`}`;
  const [lost, kept] = isNewer ? [other.file, file] : [file, other.file];
  skipped.push({ file: lost, reason: `${what} is also in ${kept}, which is used` });
};

const kindsOf = ({ listed, named }: Found, objects: readonly KubeObject[]): readonly NamedResource[] => {
  const crds = objects.filter(({ kind }) => kind === 'CustomResourceDefinition');
  const known = [...crds.flatMap(crdResources), ...builtInResources()];
  const seen = new Map(
    [...listed, ...objects.map(({ apiVersion, kind }) => ({ group: groupOf(apiVersion), kind }))].map((one) => [
      `${one.kind}.${one.group}`,
      one,
    ]),
  );
  const resolved = [...seen.values()].map(({ group, kind }) => {
    const resource = known.find((one) => one.kind === kind && one.group === group);
    return { group, plural: resource?.plural ?? pluralOf(kind), kind };
  });
  const byId = new Map([...named, ...resolved].map((one) => [resourceId(one), one]));
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
};
