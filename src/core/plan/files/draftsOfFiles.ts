import { kindOf, resources } from '../../../k8s/allResources';
import { isRecord, spelled } from '../../../k8s/fields';
import type { KindName } from '../../../k8s/resourceByKind';
import type { DraftChange, DraftManifest } from '../../manifests/draftChange';
import { withoutKey } from '../../manifests/json/jsonValue';
import { msg } from '../../message';
import type { Message } from '../../message';
import type { RawCluster } from '../../snapshot/rawCluster';
import { metadataOf, objectAt, placeText } from '../rawObjects';
import type { Place } from '../rawObjects';
import { appliedPatch } from './appliedPatch';
import { manifestDocuments } from './manifestDocuments';
import type { ManifestDocument } from './manifestDocuments';

/** One file that was read; the name is the one it was asked for by. */
export type ManifestFile = { readonly name: string; readonly text: string };

/** Where a manifest stands: its file, its document in it and its line, both counted from 1. */
export type ManifestSource = { readonly file: string; readonly document: number; readonly line: number };

/** A manifest as a change; `lineOf` gives the line of a JSON path in it. */
export type FileDraft = ManifestSource & {
  readonly change: DraftChange;
  readonly object: string;
  readonly lineOf: (path: string) => number;
};

/** What is wrong with a document; `path` is a JSON path in it, empty when it is the whole. */
export type FileProblem = ManifestSource & {
  readonly object: string | undefined;
  readonly path: string;
  readonly problem: Message;
};

/** A document of a kind that no plan is made for. */
export type PassedOver = ManifestSource & { readonly object: string };

/** The manifests of some files: what they change, which cost only themselves, and which are of no concern here. */
export type FileDrafts = {
  readonly drafts: readonly FileDraft[];
  readonly problems: readonly FileProblem[];
  readonly passedOver: readonly PassedOver[];
};

/** `namespace`: for manifests that name none. */
export type FileDraftOptions = { readonly raw: RawCluster; readonly namespace?: string | undefined };

/**
 * Reads manifests as `kubectl apply` would take them: an object that is there is updated, another created. Namespaces come
 * first, since they may be those of what stands before them; all else keeps its order.
 */
export const draftsOfFiles = (files: readonly ManifestFile[], options: FileDraftOptions): FileDrafts => {
  const found: Found = { drafts: [], problems: [], passedOver: [], known: new Map() };
  for (const { name, text } of files) {
    for (const document of manifestDocuments(text)) take(found, options, { file: name, document });
  }
  const isFirst = ({ change }: FileDraft) => Number(change.manifest.kind !== 'Namespace');
  const { problems, passedOver } = found;
  return { drafts: [...found.drafts].sort((a, b) => isFirst(a) - isFirst(b)), problems, passedOver };
};

/** What a plan can be made for. */
const plannedKinds: ReadonlySet<KindName> = new Set<KindName>([
  'NodeNetworkConfigurationPolicy',
  'NetworkAttachmentDefinition',
  'ClusterUserDefinedNetwork',
  'UserDefinedNetwork',
  'VirtualMachine',
  'Namespace',
]);

type Found = {
  readonly drafts: FileDraft[];
  readonly problems: FileProblem[];
  readonly passedOver: PassedOver[];
  /** Where each object was first found. */
  readonly known: Map<string, ManifestSource>;
};

type Read = { readonly file: string; readonly document: ManifestDocument };

const take = (found: Found, { raw, namespace }: FileDraftOptions, { file, document }: Read): void => {
  const source: ManifestSource = { file, document: document.number, line: document.line };
  if (!document.ok) {
    const problem = msg('{{problem}}', { problem: document.problem });
    found.problems.push({ ...source, object: undefined, path: '', problem });
    return;
  }
  const named = namedObject(document.value, namespace);
  const fail = (path: string, problem: Message): void => {
    found.problems.push({ ...source, line: document.lineOf(path), object: named.object, path, problem });
  };
  if (!named.ok) {
    if (named.problem) fail(named.problem.path, named.problem.message);
    else found.passedOver.push({ ...source, object: named.object });
    return;
  }
  const { manifest, place, object } = named;
  const faults = faultsOf(place.kind, manifest);
  for (const { path, problem } of faults) fail(path, msg('{{problem}}', { problem }));
  const other = found.known.get(object);
  if (other) fail('metadata.name', msg('It is also in {{file}}, document {{document}}.', { ...other }));
  if (faults.length > 0 || other) return;
  found.known.set(object, source);
  const live = objectAt(raw, place);
  const change: DraftChange = live
    ? { op: 'patch', manifest: appliedPatch(live, manifest) }
    : { op: 'create', manifest };
  found.drafts.push({ ...source, change, object, lineOf: document.lineOf });
};

type Named =
  | { readonly ok: true; readonly object: string; readonly place: Place; readonly manifest: DraftManifest }
  | {
      readonly ok: false;
      readonly object: string;
      readonly problem?: { readonly path: string; readonly message: Message };
    };

const namedObject = (value: unknown, defaultNamespace: string | undefined): Named => {
  const fault = (path: string, message: Message): Named => ({ ok: false, object, problem: { path, message } });
  const { apiVersion, kind } = isRecord(value) ? value : { apiVersion: undefined, kind: undefined };
  const name = spelled(metadataOf(value)['name']);
  const own = spelled(metadataOf(value)['namespace']);
  const object = [spelled(kind) ?? '?', ...(own === undefined ? [] : [own]), name ?? '?'].join('/');
  if (!isRecord(value)) return fault('', msg('An object was expected here.'));
  if (typeof apiVersion !== 'string') return fault('apiVersion', msg('The manifest does not say its apiVersion.'));
  if (typeof kind !== 'string') return fault('kind', msg('The manifest does not say its kind.'));
  const known = kindOf(apiVersion, kind);
  if (known === undefined || !plannedKinds.has(known)) return { ok: false, object };
  if (name === undefined || name === '') return fault('metadata.name', msg('The manifest does not say its name.'));
  const isNamespaced = resources[known].kind.namespaced;
  const namespace = isNamespaced ? (own ?? defaultNamespace) : undefined;
  if (isNamespaced && namespace === undefined)
    return fault('metadata.namespace', msg('The manifest does not say its namespace, and none was given for all.'));
  const place: Place = { kind: known, name, ...(namespace === undefined ? {} : { namespace }) };
  const metadata = { ...withoutKey(metadataOf(value), 'namespace'), ...(namespace === undefined ? {} : { namespace }) };
  return {
    ok: true,
    object: placeText(place),
    place,
    manifest: { ...value, apiVersion, kind, metadata: { ...metadata, name } },
  };
};

/** The API takes any desired state, so that faults in it show on the nodes only; all else it would refuse. */
const faultsOf = (kind: KindName, manifest: DraftManifest) => {
  const { problems } = resources[kind].read({ ...manifest, status: undefined });
  return problems.filter(({ path }) => !path.startsWith('spec.desiredState'));
};
