import { generatedConfig } from '../../../core/plan/network/generatedConfig';
import { readClusterUserDefinedNetwork, readUserDefinedNetwork } from '../../../k8s/userDefinedNetwork';
import type { JsonRecord } from '../../store/jsonValue';
import type { KubeObject } from '../../store/kubeObject';
import type { CudnPlan, NadPlan, PrimaryUdnPlan } from '../plan/clusterPlan';
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
export const generatedNads = (cudn: CudnPlan): readonly NadPlan[] =>
  cudn.namespaces.map((namespace) => ({
    namespace,
    name: cudn.name,
    networkId: cudn.networkId,
    madeBy: { kind: 'ClusterUserDefinedNetwork', place: cudn.name },
    config: configFor(makeClusterUserDefinedNetwork(cudn), [namespace, cudn.name]),
  }));

/** A UserDefinedNetwork of the layer 2 topology, primary in its namespace, whose VMs keep their addresses. */
export const makePrimaryNetwork = ({ namespace, name, base }: PrimaryUdnPlan): KubeObject =>
  labObject(
    { apiVersion: 'k8s.ovn.org/v1', kind: 'UserDefinedNetwork', place: `${namespace}/${name}` },
    {
      metadata: { generation: 1, finalizers: ['k8s.ovn.org/user-defined-network-protection'] },
      spec: {
        topology: 'Layer2',
        layer2: { role: 'Primary', subnets: [`${base}.0/24`], ipam: { mode: 'Enabled', lifecycle: 'Persistent' } },
      },
      status: {
        conditions: [
          condition('NetworkCreated', 'True', {
            reason: 'NetworkAttachmentDefinitionCreated',
            message: 'NetworkAttachmentDefinition has been created',
          }),
          condition('NetworkAllocationSucceeded', 'True', {
            reason: 'NetworkAllocationSucceeded',
            message: 'Network allocation succeeded for all synced nodes.',
          }),
        ],
      },
    },
  );

/** What OVN-Kubernetes calls the network of a UserDefinedNetwork (domain §5.2). */
export const primaryNetworkName = ({ namespace, name }: PrimaryUdnPlan): string => `${namespace}_${name}`;

/** The NAD of a primary network. */
export const primaryNad = (udn: PrimaryUdnPlan): NadPlan => ({
  namespace: udn.namespace,
  name: udn.name,
  networkId: udn.networkId,
  madeBy: { kind: 'UserDefinedNetwork', place: `${udn.namespace}/${udn.name}` },
  config: configFor(makePrimaryNetwork(udn), [udn.namespace, udn.name]),
});

const configFor = (maker: KubeObject, nad: readonly [namespace: string, name: string]): JsonRecord => {
  const kind = maker.kind === 'UserDefinedNetwork' ? maker.kind : 'ClusterUserDefinedNetwork';
  const read = kind === 'UserDefinedNetwork' ? readUserDefinedNetwork(maker) : readClusterUserDefinedNetwork(maker);
  return read.ok ? generatedConfig({ kind, network: read.value, block: {}, nad, clusterMtu: 1400 }) : {};
};
