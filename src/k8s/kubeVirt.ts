import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

export type KubeVirt = {
  readonly meta: ObjectMeta;
  readonly phase?: string | undefined;
  readonly version?: string | undefined;
  readonly defaultNetworkInterface?: string | undefined;
  readonly permitBridgeInterfaceOnPodNetwork?: boolean | undefined;
  readonly vmRolloutStrategy?: string | undefined;
  readonly featureGates: readonly string[];
  readonly bindingPlugins: readonly string[];
};

export const kubeVirtKind: ResourceKind = {
  group: 'kubevirt.io',
  version: 'v1',
  kind: 'KubeVirt',
  plural: 'kubevirts',
  namespaced: true,
};
