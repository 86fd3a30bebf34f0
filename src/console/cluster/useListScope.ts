import { useSyncExternalStore } from 'react';
import { resources } from '../../k8s/allResources';
import type { KindName } from '../../k8s/resourceByKind';
import type { Access } from './createAccess';

/** Where a kind is listed: in the whole cluster, in one namespace, nowhere; `asking` until the rights are known. */
export type ListScope =
  { readonly kind: 'cluster' | 'forbidden' | 'asking' } | { readonly kind: 'namespace'; readonly namespace: string };

type Wishes = {
  readonly fallbackNamespace: string | undefined;
  readonly refused: boolean;
  readonly only: string | undefined;
};

/**
 * Asks for the rights before it lists, so that nobody's console fills with refusals, repeated every 15 seconds. `refused`:
 * the cluster said no although it had said yes. `only`: nobody wants to know of other namespaces.
 */
export const useListScope = (
  kind: KindName,
  access: Access,
  { fallbackNamespace, refused, only }: Wishes,
): ListScope => {
  const everywhere = useSyncExternalStore(access.subscribe, () => access.can('list', kind));
  const mayFallBack = (everywhere === 'no' || refused) && resources[kind].kind.namespaced;
  const namespace = only ?? (mayFallBack ? fallbackNamespace : undefined);
  const there = useSyncExternalStore(access.subscribe, () =>
    namespace === undefined ? 'no' : access.can('list', kind, namespace),
  );
  if (everywhere === 'asking' && only === undefined) return { kind: 'asking' };
  if (everywhere === 'yes' && !refused && only === undefined) return { kind: 'cluster' };
  if (namespace === undefined || there === 'no') return { kind: 'forbidden' };
  return there === 'yes' ? { kind: 'namespace', namespace } : { kind: 'asking' };
};
