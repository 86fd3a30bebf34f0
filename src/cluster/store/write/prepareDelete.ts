import { conflict, success, type Outcome } from '../failure';
import type { ApiResource } from '../catalogue/apiResource';
import { textAt } from '../jsonValue';
import type { KubeObject } from '../kubeObject';
import { timestamp } from './writeRequest';

/** What a deletion comes to: finalizers keep the object until an update takes the last of them away. */
export type Deletion = { readonly kind: 'remove' } | { readonly kind: 'mark'; readonly object: KubeObject };

/** `options` is the body of the request, a `DeleteOptions` or nothing; of it only the preconditions are heeded. */
export const prepareDelete = (
  old: KubeObject,
  request: { readonly resource: ApiResource; readonly options: unknown; readonly now: Date },
): Outcome<Deletion> => {
  const uid = textAt(request.options, ['preconditions', 'uid']);
  const version = textAt(request.options, ['preconditions', 'resourceVersion']);
  const { metadata } = old;
  if (uid !== undefined && uid !== metadata.uid)
    return conflict(request.resource, metadata.name, unmet('UID', uid, metadata.uid));
  if (version !== undefined && version !== metadata.resourceVersion)
    return conflict(request.resource, metadata.name, unmet('ResourceVersion', version, metadata.resourceVersion));
  if ((metadata.finalizers ?? []).length === 0) return success({ kind: 'remove' });
  const deletionTimestamp = metadata.deletionTimestamp ?? timestamp(request.now);
  const marked = { ...metadata, deletionTimestamp, deletionGracePeriodSeconds: 0 };
  return success({ kind: 'mark', object: { ...old, metadata: marked } });
};

const unmet = (what: string, wanted: string, found = ''): string =>
  `Precondition failed: ${what} in precondition: ${wanted}, ${what} in object meta: ${found}`;
