import type { KindName } from '../../k8s/resourceByKind';
import type { ClusterSnapshot } from './clusterSnapshot';

/**
 * Whether every object of a kind was read: of the cluster, or, with `namespace`, of at least that one. Only then an object
 * that is not there does not exist.
 */
export const isWhole = (snapshot: ClusterSnapshot, kind: KindName, namespace?: string): boolean => {
  const { state, within, namespaces = [] } = snapshot.kind(kind);
  return state === 'read' || (namespace !== undefined && [within, ...namespaces].includes(namespace));
};
