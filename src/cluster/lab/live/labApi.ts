import type { ApiResource } from '../../store/catalogue/apiResource';
import type { Store } from '../../store/createStore';
import { isRecord, type JsonRecord } from '../../store/jsonValue';
import type { KubeObject } from '../../store/kubeObject';

/** Where an object stands: its kind, its name, and its namespace if it has one. */
export type ObjectRef = { readonly kind: string; readonly name: string; readonly namespace?: string | undefined };

/** The store as a controller uses it. What the cluster does not serve is empty; a write that is refused answers undefined. */
export type LabApi = {
  readonly list: (kind: string, namespace?: string) => readonly KubeObject[];
  readonly get: (ref: ObjectRef) => KubeObject | undefined;
  /** Creates an object together with its status, which the API takes in a second request only. */
  readonly create: (object: KubeObject) => KubeObject | undefined;
  /** A merge patch of anything but the status. */
  readonly patch: (ref: ObjectRef, body: JsonRecord) => KubeObject | undefined;
  /** A merge patch of the status: lists are replaced, a null removes. */
  readonly patchStatus: (ref: ObjectRef, status: JsonRecord) => KubeObject | undefined;
  /** Puts a status in the place of the one that is there. */
  readonly setStatus: (ref: ObjectRef, status: JsonRecord) => KubeObject | undefined;
  readonly remove: (ref: ObjectRef) => void;
};

/** `apiVersions`: the API of each kind that is used, `nmstate.io/v1beta1`. */
export const labApi = (store: Store, apiVersions: Readonly<Record<string, string>>): LabApi => {
  const resourceOf = (kind: string): ApiResource | undefined =>
    store.catalogue().findKind({ apiVersion: apiVersions[kind] ?? 'v1', kind });
  const write = ({ kind, ...place }: ObjectRef, what: Patch): KubeObject | undefined => {
    const resource = resourceOf(kind);
    const outcome = resource && store.patch(resource, { ...place, ...what });
    return outcome?.ok === true ? outcome.value : undefined;
  };
  const setStatus: LabApi['setStatus'] = (ref, status) =>
    write(ref, { kind: 'json', body: [{ op: 'add', path: '/status', value: status }], subresource: 'status' });
  return {
    list: (kind, namespace) => {
      const resource = resourceOf(kind);
      const outcome = resource && store.list(resource, namespace === undefined ? {} : { namespace });
      return outcome?.ok === true ? outcome.value.items : [];
    },
    get: ({ kind, ...place }) => {
      const resource = resourceOf(kind);
      const outcome = resource && store.get(resource, place);
      return outcome?.ok === true ? outcome.value : undefined;
    },
    create: (object) => {
      const resource = resourceOf(object.kind);
      const { name, namespace } = object.metadata;
      const outcome = resource && store.create(resource, object, { namespace });
      if (outcome?.ok !== true) return undefined;
      const status = object['status'];
      return isRecord(status) ? setStatus({ kind: object.kind, name, namespace }, status) : outcome.value;
    },
    patch: (ref, body) => write(ref, { kind: 'merge', body }),
    patchStatus: (ref, status) => write(ref, { kind: 'merge', body: { status }, subresource: 'status' }),
    setStatus,
    remove: ({ kind, ...place }) => {
      const resource = resourceOf(kind);
      if (resource !== undefined) store.remove(resource, place);
    },
  };
};

type Patch = { readonly kind: 'merge' | 'json'; readonly body: unknown; readonly subresource?: 'status' };
