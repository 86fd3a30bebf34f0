import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

export type IpamClaim = {
  readonly meta: ObjectMeta;
  readonly network?: string | undefined;
  readonly interface?: string | undefined;
  readonly ips: readonly string[];
};

export const ipamClaimKind: ResourceKind = {
  group: 'k8s.cni.cncf.io',
  version: 'v1alpha1',
  kind: 'IPAMClaim',
  plural: 'ipamclaims',
  namespaced: true,
};
