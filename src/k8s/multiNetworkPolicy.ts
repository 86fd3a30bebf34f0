import { reader } from './fields';
import { readMeta } from './objectMeta';
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

export const readMultiNetworkPolicy = reader((object): MultiNetworkPolicy | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const names = (meta.annotations['k8s.v1.cni.cncf.io/policy-for'] ?? '').split(',').map((name) => name.trim());
  return { meta, policyFor: names.filter((name) => name !== '') };
});
