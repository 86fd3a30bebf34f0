import type { KubeObject } from '../../store/kubeObject';
import type { CudnPlan, NadPlan } from '../plan/clusterPlan';
import { condition, labObject } from './labObject';

/** A ClusterUserDefinedNetwork of the localnet topology. */
export const makeClusterUserDefinedNetwork = (cudn: CudnPlan): KubeObject => {
  const { physicalNetworkName, vlan, mtu } = cudn.localnet;
  return labObject(
    { apiVersion: 'k8s.ovn.org/v1', kind: 'ClusterUserDefinedNetwork', place: cudn.name },
    {
      metadata: { generation: 1, finalizers: ['k8s.ovn.org/user-defined-network-protection'] },
      spec: {
        namespaceSelector: cudn.namespaceSelector,
        network: {
          topology: 'Localnet',
          localnet: {
            role: 'Secondary',
            physicalNetworkName,
            ...(vlan === undefined ? {} : { vlan: { mode: 'Access', access: { id: vlan } } }),
            ...(mtu === undefined ? {} : { mtu }),
            ipam: { mode: 'Disabled' },
          },
        },
      },
      status: {
        conditions: [
          condition('NetworkCreated', 'True', {
            reason: 'NetworkAttachmentDefinitionCreated',
            message: `NetworkAttachmentDefinition has been created in following namespaces: [${cudn.namespaces.join(', ')}]`,
          }),
        ],
      },
    },
  );
};

/** The NADs that the network's controller makes, one in each of its namespaces (domain §5.2). */
export const generatedNads = (cudn: CudnPlan): readonly NadPlan[] => {
  const { physicalNetworkName, vlan, mtu = 1500 } = cudn.localnet;
  return cudn.namespaces.map((namespace) => ({
    namespace,
    name: cudn.name,
    networkId: cudn.networkId,
    cudn: cudn.name,
    config: {
      cniVersion: '1.1.0',
      type: 'ovn-k8s-cni-overlay',
      name: `cluster_udn_${cudn.name}`,
      netAttachDefName: `${namespace}/${cudn.name}`,
      topology: 'localnet',
      role: 'secondary',
      physicalNetworkName,
      ...(vlan === undefined ? {} : { vlanID: vlan }),
      mtu,
    },
  }));
};
