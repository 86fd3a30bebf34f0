import { clusterNetworkKind, readClusterNetwork } from './clusterNetwork';
import { clusterUserDefinedNetworkKind, readClusterUserDefinedNetwork } from './userDefinedNetwork';
import { customResourceDefinitionKind, readCustomResourceDefinition } from './customResourceDefinition';
import { eventKind, readEvent } from './event';
import { infrastructureKind, readInfrastructure } from './infrastructure';
import { ipamClaimKind, readIpamClaim } from './ipamClaim';
import { kubeVirtKind, readKubeVirt } from './kubeVirt';
import { multiNetworkPolicyKind, readMultiNetworkPolicy } from './multiNetworkPolicy';
import { namespaceKind, readNamespace } from './namespace';
import { networkAttachmentDefinitionKind, readNetworkAttachmentDefinition } from './networkAttachmentDefinition';
import { nmStateKind, readNmState } from './nmState';
import { nodeKind, readNode } from './node';
import {
  nodeNetworkConfigurationEnactmentKind,
  readNodeNetworkConfigurationEnactment,
} from './nodeNetworkConfigurationEnactment';
import {
  nodeNetworkConfigurationPolicyKind,
  readNodeNetworkConfigurationPolicy,
} from './nodeNetworkConfigurationPolicy';
import { nodeNetworkStateKind, readNodeNetworkState } from './nodeNetworkState';
import { podKind, readPod } from './pod';
import { sriovNetworkNodePolicyKind, readSriovNetworkNodePolicy } from './sriovNetworkNodePolicy';
import { sriovNetworkNodeStateKind, readSriovNetworkNodeState } from './sriovNetworkNodeState';
import { userDefinedNetworkKind, readUserDefinedNetwork } from './userDefinedNetwork';
import { virtualMachineInstanceKind, readVirtualMachineInstance } from './virtualMachineInstance';
import {
  virtualMachineInstanceMigrationKind,
  readVirtualMachineInstanceMigration,
} from './virtualMachineInstanceMigration';
import { virtualMachineKind, readVirtualMachine } from './virtualMachine';
import type { Reader } from './reading';
import type { KindName, ResourceByKind } from './resourceByKind';
import type { ResourceKind } from './resourceKind';

type Resources = {
  readonly [K in KindName]: { readonly kind: ResourceKind; readonly read: Reader<ResourceByKind[K]> };
};

/** Every kind that Wiremap reads, with its reader. A kind without a reader does not compile. */
export const resources: Resources = {
  Node: { kind: nodeKind, read: readNode },
  Namespace: { kind: namespaceKind, read: readNamespace },
  NodeNetworkState: { kind: nodeNetworkStateKind, read: readNodeNetworkState },
  NodeNetworkConfigurationPolicy: {
    kind: nodeNetworkConfigurationPolicyKind,
    read: readNodeNetworkConfigurationPolicy,
  },
  NodeNetworkConfigurationEnactment: {
    kind: nodeNetworkConfigurationEnactmentKind,
    read: readNodeNetworkConfigurationEnactment,
  },
  NetworkAttachmentDefinition: { kind: networkAttachmentDefinitionKind, read: readNetworkAttachmentDefinition },
  ClusterUserDefinedNetwork: { kind: clusterUserDefinedNetworkKind, read: readClusterUserDefinedNetwork },
  UserDefinedNetwork: { kind: userDefinedNetworkKind, read: readUserDefinedNetwork },
  VirtualMachine: { kind: virtualMachineKind, read: readVirtualMachine },
  VirtualMachineInstance: { kind: virtualMachineInstanceKind, read: readVirtualMachineInstance },
  VirtualMachineInstanceMigration: {
    kind: virtualMachineInstanceMigrationKind,
    read: readVirtualMachineInstanceMigration,
  },
  Pod: { kind: podKind, read: readPod },
  Network: { kind: clusterNetworkKind, read: readClusterNetwork },
  Infrastructure: { kind: infrastructureKind, read: readInfrastructure },
  SriovNetworkNodePolicy: { kind: sriovNetworkNodePolicyKind, read: readSriovNetworkNodePolicy },
  SriovNetworkNodeState: { kind: sriovNetworkNodeStateKind, read: readSriovNetworkNodeState },
  MultiNetworkPolicy: { kind: multiNetworkPolicyKind, read: readMultiNetworkPolicy },
  IPAMClaim: { kind: ipamClaimKind, read: readIpamClaim },
  Event: { kind: eventKind, read: readEvent },
  NMState: { kind: nmStateKind, read: readNmState },
  KubeVirt: { kind: kubeVirtKind, read: readKubeVirt },
  CustomResourceDefinition: { kind: customResourceDefinitionKind, read: readCustomResourceDefinition },
};

const isKindName = (name: string): name is KindName => Object.hasOwn(resources, name);

/** In the order of the table above. */
export const kindNames: readonly KindName[] = Object.keys(resources).filter(isKindName);

/** The kind an object is of, by API group and kind, whatever its version; undefined = not one that Wiremap reads. */
export const kindOf = (apiVersion: string, kind: string): KindName | undefined => {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  return kindNames.find((name) => name === kind && resources[name].kind.group === group);
};
