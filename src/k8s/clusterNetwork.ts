import { reader } from './fields';
import type { Entry } from './fields';
import { readMeta } from './objectMeta';
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

export const readClusterNetwork = reader((object): ClusterNetwork | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const status = object.object('status');
  return {
    meta,
    networkType: status?.text('networkType'),
    clusterNetworkMtu: status?.number('clusterNetworkMTU'),
    clusterNetworks: status?.list('clusterNetwork', readRange) ?? [],
    serviceNetworks: status?.list('serviceNetwork', (entry) => entry.text()) ?? [],
  };
});

const readRange = (entry: Entry): ClusterNetwork['clusterNetworks'][number] | undefined => {
  const range = entry.object();
  const cidr = range?.text('cidr');
  if (!range || !cidr) return entry.report('A cluster network needs a cidr.');
  return { cidr, hostPrefix: range.number('hostPrefix') };
};
