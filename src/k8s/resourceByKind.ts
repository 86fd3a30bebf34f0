import type { ClusterNetwork } from './clusterNetwork';
import type { CustomResourceDefinition } from './customResourceDefinition';
import type { Event } from './event';
import type { Infrastructure } from './infrastructure';
import type { IpamClaim } from './ipamClaim';
import type { KubeVirt } from './kubeVirt';
import type { MultiNetworkPolicy } from './multiNetworkPolicy';
import type { Namespace } from './namespace';
import type { NetworkAttachmentDefinition } from './networkAttachmentDefinition';
import type { NmState } from './nmState';
import type { Node } from './node';
import type { NodeNetworkConfigurationEnactment } from './nodeNetworkConfigurationEnactment';
import type { NodeNetworkConfigurationPolicy } from './nodeNetworkConfigurationPolicy';
import type { NodeNetworkState } from './nodeNetworkState';
import type { Pod } from './pod';
import type { SriovNetworkNodePolicy } from './sriovNetworkNodePolicy';
import type { SriovNetworkNodeState } from './sriovNetworkNodeState';
import type { ClusterUserDefinedNetwork, UserDefinedNetwork } from './userDefinedNetwork';
import type { VirtualMachine } from './virtualMachine';
import type { VirtualMachineInstance } from './virtualMachineInstance';
import type { VirtualMachineInstanceMigration } from './virtualMachineInstanceMigration';

/** Every kind that Wiremap reads, by the name it has in `kind:`. `Network` is that of config.openshift.io. */
export type ResourceByKind = {
  readonly Node: Node;
  readonly Namespace: Namespace;
  readonly NodeNetworkState: NodeNetworkState;
  readonly NodeNetworkConfigurationPolicy: NodeNetworkConfigurationPolicy;
  readonly NodeNetworkConfigurationEnactment: NodeNetworkConfigurationEnactment;
  readonly NetworkAttachmentDefinition: NetworkAttachmentDefinition;
  readonly ClusterUserDefinedNetwork: ClusterUserDefinedNetwork;
  readonly UserDefinedNetwork: UserDefinedNetwork;
  readonly VirtualMachine: VirtualMachine;
  readonly VirtualMachineInstance: VirtualMachineInstance;
  readonly VirtualMachineInstanceMigration: VirtualMachineInstanceMigration;
  readonly Pod: Pod;
  readonly Network: ClusterNetwork;
  readonly Infrastructure: Infrastructure;
  readonly SriovNetworkNodePolicy: SriovNetworkNodePolicy;
  readonly SriovNetworkNodeState: SriovNetworkNodeState;
  readonly MultiNetworkPolicy: MultiNetworkPolicy;
  readonly IPAMClaim: IpamClaim;
  readonly Event: Event;
  readonly NMState: NmState;
  readonly KubeVirt: KubeVirt;
  readonly CustomResourceDefinition: CustomResourceDefinition;
};

export type KindName = keyof ResourceByKind;
