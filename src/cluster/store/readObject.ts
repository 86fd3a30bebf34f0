import { resourceId, type ApiResource } from './catalogue/apiResource';
import { notFound, success, type Outcome } from './failure';
import { objectKey, type KubeObject } from './kubeObject';
import type { Ledger } from './ledger';
import { inVersion } from './listObjects';

/** Where an object is: without a namespace when its resource has none. */
export type ObjectPlace = { readonly namespace?: string | undefined; readonly name: string };

/** Reads one object in the version asked for; 404 when it is not there. */
export const readObject = (ledger: Ledger, resource: ApiResource, place: ObjectPlace): Outcome<KubeObject> => {
  const namespace = resource.namespaced ? place.namespace : undefined;
  const object = ledger.find(resourceId(resource), objectKey(namespace, place.name));
  return object === undefined ? notFound(resource, place.name) : success(inVersion(resource, object));
};
