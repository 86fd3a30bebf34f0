import { kindNames, resources } from '../../k8s/allResources';
import type { KindName } from '../../k8s/resourceByKind';
import { absentState } from '../../core/snapshot/absentState';
import type { RawCluster, RawKind } from '../../core/snapshot/rawCluster';
import { isAllowed, type UserName } from '../http/userAccess';
import type { ApiResource } from '../store/catalogue/apiResource';
import type { Store } from '../store/createStore';

export type StoreReading = {
  readonly user: UserName;
  /** The namespace in which is looked when the whole cluster may not be. */
  readonly namespace: string;
};

/**
 * Everything Wiremap reads of a store, as far as `user` may see it. A kind that may be listed in one namespace only stays
 * `forbidden`, with what that namespace holds.
 */
export const readStore = (store: Store, reading: StoreReading): RawCluster =>
  Object.fromEntries(kindNames.map((kind) => [kind, readKind(store, kind, reading)]));

const readKind = (store: Store, kind: KindName, reading: StoreReading): RawKind => {
  const { group } = resources[kind].kind;
  const resource = store.catalogue().resources.find((one) => one.kind === kind && one.group === group);
  if (resource === undefined) return { state: absentState(kind), objects: [] };
  const attributes = { verb: 'list', group, resource: resource.plural };
  if (isAllowed(reading.user, attributes)) {
    const all = store.list(resource, {});
    return all.ok ? { state: 'read', objects: all.value.items } : { state: 'notInSource', objects: [] };
  }
  const { namespace } = reading;
  const isOpen = resource.namespaced && isAllowed(reading.user, { ...attributes, namespace });
  return isOpen
    ? { state: 'forbidden', objects: listed(store, resource, namespace), within: namespace }
    : { state: 'forbidden', objects: [] };
};

const listed = (store: Store, resource: ApiResource, namespace: string): readonly unknown[] => {
  const list = store.list(resource, { namespace });
  return list.ok ? list.value.items : [];
};
