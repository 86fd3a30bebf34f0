import type { Freshness, FreshnessByKind } from './clusterPort';

const notAsked: Freshness = { state: 'notInSource' };

/** The freshness of a cluster nobody asked anything yet. */
export const nothingAsked: FreshnessByKind = {
  Node: notAsked,
  Namespace: notAsked,
  NodeNetworkState: notAsked,
  NodeNetworkConfigurationPolicy: notAsked,
  NodeNetworkConfigurationEnactment: notAsked,
  NetworkAttachmentDefinition: notAsked,
  ClusterUserDefinedNetwork: notAsked,
  UserDefinedNetwork: notAsked,
  VirtualMachine: notAsked,
  VirtualMachineInstance: notAsked,
  VirtualMachineInstanceMigration: notAsked,
  Pod: notAsked,
  Network: notAsked,
  Infrastructure: notAsked,
  SriovNetworkNodePolicy: notAsked,
  SriovNetworkNodeState: notAsked,
  MultiNetworkPolicy: notAsked,
  IPAMClaim: notAsked,
  Event: notAsked,
  NMState: notAsked,
  KubeVirt: notAsked,
  CustomResourceDefinition: notAsked,
};
