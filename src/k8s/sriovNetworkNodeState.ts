import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** SR-IOV state of the node of the same name; `pciAddress` e.g. 0000:3b:00.0. */
export type SriovNetworkNodeState = {
  readonly meta: ObjectMeta;
  readonly syncStatus?: string | undefined;
  readonly interfaces: readonly {
    readonly name: string;
    readonly pciAddress?: string | undefined;
    readonly vendor?: string | undefined;
    readonly deviceId?: string | undefined;
    readonly numVfs?: number | undefined;
    readonly totalVfs?: number | undefined;
    /** Resource names of its VF groups, from `vfGroups[].resourceName`. */
    readonly resourceNames: readonly string[];
  }[];
};

export const sriovNetworkNodeStateKind: ResourceKind = {
  group: 'sriovnetwork.openshift.io',
  version: 'v1',
  kind: 'SriovNetworkNodeState',
  plural: 'sriovnetworknodestates',
  namespaced: true,
};
