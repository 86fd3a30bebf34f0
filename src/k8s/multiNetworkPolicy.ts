import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** `policyFor` = annotation `k8s.v1.cni.cncf.io/policy-for`, split; entries are `name` or `ns/name`. */
export type MultiNetworkPolicy = { readonly meta: ObjectMeta; readonly policyFor: readonly string[] };

export const multiNetworkPolicyKind: ResourceKind = {
  group: 'k8s.cni.cncf.io',
  version: 'v1beta1',
  kind: 'MultiNetworkPolicy',
  plural: 'multi-networkpolicies',
  namespaced: true,
};
