import { reader } from './fields';
import { readMeta } from './objectMeta';
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

export const readKubeVirt = reader((object): KubeVirt | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const configuration = object.object('spec')?.object('configuration');
  const network = configuration?.object('network');
  const status = object.object('status');
  return {
    meta,
    phase: status?.text('phase'),
    version: status?.text('observedKubeVirtVersion'),
    defaultNetworkInterface: network?.text('defaultNetworkInterface'),
    permitBridgeInterfaceOnPodNetwork: network?.flag('permitBridgeInterfaceOnPodNetwork'),
    vmRolloutStrategy: configuration?.text('vmRolloutStrategy'),
    featureGates: configuration?.object('developerConfiguration')?.list('featureGates', (entry) => entry.text()) ?? [],
    bindingPlugins: network?.object('binding')?.keys() ?? [],
  };
});
