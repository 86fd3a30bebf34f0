import { reader } from './fields';
import { readSelector } from './labelSelector';
import type { LabelSelector } from './labelSelector';
import { readMeta } from './objectMeta';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/**
 * `policyFor` = annotation `k8s.v1.cni.cncf.io/policy-for`, split; entries are `name` or `ns/name`. `podSelector` undefined =
 * not readable.
 */
export type MultiNetworkPolicy = {
  readonly meta: ObjectMeta;
  readonly policyFor: readonly string[];
  readonly podSelector?: LabelSelector | undefined;
};

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
  const spec = object.object('spec');
  return {
    meta,
    policyFor: names.filter((name) => name !== ''),
    podSelector: spec?.has('podSelector') ? readSelector(spec, 'podSelector') : everyPod,
  };
});

const everyPod: LabelSelector = { matchLabels: {}, matchExpressions: [] };
