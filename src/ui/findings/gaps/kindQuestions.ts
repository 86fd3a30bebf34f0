import type { KindName } from '../../../k8s/resourceByKind';
import { msg } from '../../../core/message';
import type { Message } from '../../../core/message';

/** What a person does not learn when a kind is not read. */
export const kindQuestions: Readonly<Record<KindName, Message>> = {
  Node: msg('Which hosts there are, and where VMs may run'),
  Namespace: msg('Which namespaces a network selects'),
  NodeNetworkState: msg('How the hosts are wired'),
  NodeNetworkConfigurationPolicy: msg('What the network policies of the hosts want'),
  NodeNetworkConfigurationEnactment: msg('Whether the hosts took over their policies'),
  NetworkAttachmentDefinition: msg('How the networks of VMs are defined'),
  ClusterUserDefinedNetwork: msg('Which networks span several namespaces'),
  UserDefinedNetwork: msg('Which networks namespaces made for themselves'),
  VirtualMachine: msg('Which networks VMs ask for'),
  VirtualMachineInstance: msg('What the running VMs have'),
  VirtualMachineInstanceMigration: msg('Whether live migrations succeed'),
  Pod: msg('What the pods of VMs were given'),
  Network: msg('How the network of the cluster is configured'),
  Infrastructure: msg('On which platform the cluster runs'),
  SriovNetworkNodePolicy: msg('How SR-IOV is set up'),
  SriovNetworkNodeState: msg('What SR-IOV did on the hosts'),
  MultiNetworkPolicy: msg('Whether policies filter the traffic of VMs'),
  IPAMClaim: msg('Whether VMs keep their addresses after a restart'),
  Event: msg('What the cluster says about pods that do not start'),
  NMState: msg('Whether NMState runs on every host'),
  KubeVirt: msg('How virtualization is configured'),
  CustomResourceDefinition: msg('Which versions of the network kinds are installed'),
};
