import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** `config.openshift.io/v1` Network `cluster` (domain L-16). */
export type ClusterNetwork = {
  readonly meta: ObjectMeta;
  readonly networkType?: string | undefined;
  readonly clusterNetworkMtu?: number | undefined;
  readonly clusterNetworks: readonly { readonly cidr: string; readonly hostPrefix?: number | undefined }[];
  readonly serviceNetworks: readonly string[];
};

export const clusterNetworkKind: ResourceKind = {
  group: 'config.openshift.io',
  version: 'v1',
  kind: 'Network',
  plural: 'networks',
  namespaced: false,
};
