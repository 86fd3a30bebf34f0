import { createCatalogue, type Catalogue, type InstalledApi } from './catalogue/catalogue';
import { resourceId, type ApiResource } from './catalogue/apiResource';
import { notInSource, type Outcome } from './failure';
import type { KubeObject } from './kubeObject';
import { createLedger, type Ledger, type ObjectChange } from './ledger';
import { listObjects, type ListQuery, type ObjectList } from './listObjects';
import { newUid } from './write/prepareCreate';
import type { ApplyRequest } from './write/applyObject';
import { createWriter, type PatchRequest, type UpdateRequest } from './write/createWriter';
import { readObject, type ObjectPlace } from './readObject';
import { timestamp, type Admission, type NamedWrite, type WriteOptions } from './write/writeRequest';

/** What a store starts from. */
export type StoreSource = {
  readonly objects: readonly KubeObject[];
  /** What the cluster serves beside the kinds of its objects and its CRDs; all else is a 404. */
  readonly installed: readonly InstalledApi[];
  /** False: a CRD describes its kind but does not make it served. */
  readonly crdsServe?: boolean | undefined;
  /**
   * True: the objects are all that was found of a cluster. Nothing that they lack is made up, and of a resource that is
   * installed as `unseen` lists say that nothing is known.
   */
  readonly isExcerpt?: boolean | undefined;
  readonly clock: () => Date;
  /** As Math.random: 0 ≤ n < 1. */
  readonly random: () => number;
  readonly admission?: readonly Admission[] | undefined;
  /** How many changes continued lists and watches can look back; older ones get a 410. 1000 unless told. */
  readonly remembered?: number | undefined;
};

/**
 * A Kubernetes API server's state and rules without its HTTP: objects in memory, answered and changed as the API does it.
 * Nothing throws on bad input; an Outcome carries the Status to answer. Who may do what is not asked here.
 */
export type Store = {
  readonly catalogue: () => Catalogue;
  /** The resourceVersion of the cluster as a whole. */
  readonly revision: () => number;
  readonly list: (resource: ApiResource, query: ListQuery) => Outcome<ObjectList>;
  readonly get: (resource: ApiResource, place: ObjectPlace) => Outcome<KubeObject>;
  readonly create: (resource: ApiResource, body: unknown, options: WriteOptions) => Outcome<KubeObject>;
  readonly update: (resource: ApiResource, request: UpdateRequest) => Outcome<KubeObject>;
  readonly patch: (resource: ApiResource, request: PatchRequest) => Outcome<KubeObject>;
  /** Server-side apply; creates what is not there. */
  readonly apply: (resource: ApiResource, request: ApplyRequest) => Outcome<KubeObject>;
  /** Answers the object as it was; with a `deletionTimestamp` while finalizers keep it. */
  readonly remove: (resource: ApiResource, request: NamedWrite & { readonly options?: unknown }) => Outcome<KubeObject>;
  readonly changesSince: Ledger['changesSince'];
  readonly subscribe: (listener: (change: ObjectChange) => void) => () => void;
  readonly compact: () => void;
};

/** Fills a store. An object that is there twice is kept as it came last. */
export const createStore = (source: StoreSource): Store => {
  const ledger = createLedger(source.remembered ?? 1000);
  const initial = createCatalogue({ ...source, crds: source.objects.filter(isCrd) });
  for (const object of source.objects) addInitial(ledger, initial, { object, source });
  ledger.compact();
  const catalogue = watchedCatalogue(ledger, initial, source);
  const writer = createWriter({ ...source, ledger, admission: source.admission ?? [] });
  return {
    catalogue,
    revision: ledger.revision,
    list: (resource, query) =>
      isUnseen(source, resource) ? notInSource(resource) : listObjects(ledger, resource, query),
    get: (resource, place) => readObject(ledger, resource, place),
    ...writer,
    changesSince: ledger.changesSince,
    subscribe: ledger.subscribe,
    compact: ledger.compact,
  };
};

/** The catalogue, made anew only after a CRD has changed. */
const watchedCatalogue = (ledger: Ledger, initial: Catalogue, source: StoreSource): (() => Catalogue) => {
  let current = initial;
  ledger.subscribe(({ resource }) => {
    if (resource === crdId) current = createCatalogue({ ...source, crds: ledger.list(crdId) ?? [] });
  });
  return () => current;
};

const crdId = 'customresourcedefinitions.apiextensions.k8s.io';
const isCrd = ({ kind }: KubeObject): boolean => kind === 'CustomResourceDefinition';

type Initial = { readonly object: KubeObject; readonly source: StoreSource };

const isUnseen = ({ installed }: StoreSource, { group, plural }: ApiResource): boolean =>
  installed.some((api) => api.unseen === true && api.group === group && api.plural === plural);

const addInitial = (ledger: Ledger, catalogue: Catalogue, { object, source }: Initial): void => {
  const resource = catalogue.findKind(object);
  if (resource === undefined) return;
  const { namespace, ...metadata } = object.metadata;
  const place = resource.namespaced ? { namespace: namespace ?? 'default' } : {};
  if (source.isExcerpt === true) {
    ledger.put(resourceId(resource), { ...object, metadata: { ...metadata, ...place } });
    return;
  }
  const uid = metadata.uid ?? newUid(source.random);
  const creationTimestamp = metadata.creationTimestamp ?? timestamp(source.clock());
  const generation = resource.group === '' ? {} : { generation: metadata.generation ?? 1 };
  const stamped = { ...metadata, ...place, ...generation, uid, creationTimestamp };
  ledger.put(resourceId(resource), { ...object, metadata: stamped });
};
