import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** `pfNames` as written; a `name#0-3` suffix (VF range) is kept apart in `vfRange`. */
export type SriovNetworkNodePolicy = {
  readonly meta: ObjectMeta;
  readonly resourceName?: string | undefined;
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly numVfs?: number | undefined;
  readonly pfNames: readonly { readonly name: string; readonly vfRange?: string | undefined }[];
  readonly rootDevices: readonly string[];
  readonly vendor?: string | undefined;
  readonly deviceId?: string | undefined;
};

export const sriovNetworkNodePolicyKind: ResourceKind = {
  group: 'sriovnetwork.openshift.io',
  version: 'v1',
  kind: 'SriovNetworkNodePolicy',
  plural: 'sriovnetworknodepolicies',
  namespaced: true,
};
