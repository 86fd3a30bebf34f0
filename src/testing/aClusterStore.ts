import { createStore, type Store, type StoreSource } from '../cluster/store/createStore';
import type { ApiResource } from '../cluster/store/catalogue/apiResource';
import type { KubeObject } from '../cluster/store/kubeObject';

/** A store with fixed time and randomness, that serves the core group, nmstate.io and KubeVirt unless told otherwise. */
export const aClusterStore = (objects: readonly KubeObject[], more: Partial<StoreSource> = {}): Store =>
  createStore({
    objects,
    installed: [{ group: '' }, { group: 'apps' }, { group: 'nmstate.io' }, { group: 'kubevirt.io' }],
    clock: () => new Date('2026-03-01T12:00:00.500Z'),
    random: countingRandom(),
    ...more,
  });

/** An object of a kind; `namespace/name` puts it into a namespace. */
export const anObject = (kind: string, place: string, rest: Readonly<Record<string, unknown>> = {}): KubeObject => {
  const [name = '', namespace] = place.split('/').reverse();
  const { metadata, ...body } = { metadata: {}, ...rest };
  const own = namespace === undefined ? { name } : { name, namespace };
  return { apiVersion: apiVersions[kind] ?? 'v1', kind, ...body, metadata: { ...own, ...metadata } };
};

/** The resource that serves a kind in its usual version; throws when the store does not serve it. */
export const resourceOf = (store: Store, kind: string, apiVersion = apiVersions[kind] ?? 'v1'): ApiResource => {
  const resource = store.catalogue().findKind({ apiVersion, kind });
  if (resource === undefined) throw new Error(`${kind} is not served`);
  return resource;
};

const apiVersions: Readonly<Record<string, string>> = {
  CustomResourceDefinition: 'apiextensions.k8s.io/v1',
  Deployment: 'apps/v1',
  NetworkAttachmentDefinition: 'k8s.cni.cncf.io/v1',
  NodeNetworkConfigurationEnactment: 'nmstate.io/v1beta1',
  NodeNetworkConfigurationPolicy: 'nmstate.io/v1',
  NodeNetworkState: 'nmstate.io/v1beta1',
  VirtualMachine: 'kubevirt.io/v1',
  VirtualMachineInstance: 'kubevirt.io/v1',
};

const countingRandom = () => {
  let drawn = 0;
  return () => {
    drawn += 1;
    return (drawn * 0.61803398875) % 1;
  };
};
