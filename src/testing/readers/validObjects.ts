import type { KindName } from '../../k8s/resourceByKind';
import type { Raw } from '../aHost';
import { validHostState } from './validHostState';

const conditions = [
  { type: 'Available', status: 'True', reason: 'Fine', message: 'ok', lastTransitionTime: '2026-01-01T00:00:00Z' },
];

const vmSpec = {
  nodeSelector: { zone: 'a' },
  affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: {} } },
  tolerations: [{ key: 'gpu', operator: 'Equal', value: 'yes', effect: 'NoSchedule' }],
  networks: [
    { name: 'default', pod: {} },
    { name: 'data', multus: { networkName: 'shop/red', default: false } },
  ],
  domain: {
    devices: {
      autoattachPodInterface: true,
      interfaces: [
        { name: 'default', masquerade: {}, model: 'virtio' },
        { name: 'data', bridge: {}, macAddress: '02:00:00:00:00:01', state: 'up', bootOrder: 1 },
      ],
    },
  },
};

const layer3 = { role: 'Primary', mtu: 1400, subnets: [{ cidr: '10.1.0.0/16', hostSubnet: 24 }] };
const localnet = {
  role: 'Secondary',
  physicalNetworkName: 'vmdata',
  vlan: { mode: 'Access', access: { id: 1924 } },
  mtu: 1500,
  subnets: ['192.0.2.0/24'],
  excludeSubnets: ['192.0.2.0/30'],
  ipam: { mode: 'Enabled', lifecycle: 'Persistent' },
};

const crdSchema = {
  openAPIV3Schema: {
    properties: {
      spec: { properties: { network: { properties: { topology: { enum: ['Layer2', 'Layer3', 'Localnet'] } } } } },
    },
  },
};

/** The body of one object of every kind, with every field that its reader knows. */
const bodies: Readonly<Record<KindName, Raw>> = {
  Node: {
    spec: { unschedulable: true, taints: [{ key: 'gpu', value: 'yes', effect: 'NoSchedule' }] },
    status: {
      addresses: [{ type: 'InternalIP', address: '192.0.2.10' }],
      allocatable: { 'openshift.io/sriov_a': '4', pods: 250 },
      conditions,
    },
  },
  Namespace: {},
  NodeNetworkState: {
    status: {
      currentState: validHostState,
      lastSuccessfulUpdateTime: '2026-03-02T08:11:40Z',
      handlerNmstateVersion: 'nmstatectl 2.2.56',
    },
  },
  NodeNetworkConfigurationPolicy: {
    spec: { nodeSelector: { zone: 'a' }, maxUnavailable: 3, desiredState: validHostState },
    status: { conditions },
  },
  NodeNetworkConfigurationEnactment: { status: { policyGeneration: 2, desiredState: validHostState, conditions } },
  NetworkAttachmentDefinition: { spec: { config: '{"type":"bridge"}' } },
  ClusterUserDefinedNetwork: {
    spec: {
      namespaceSelector: {
        matchLabels: { team: 'a' },
        matchExpressions: [{ key: 'zone', operator: 'In', values: ['x', 'y'] }],
      },
      network: { topology: 'Localnet', localnet },
    },
    status: { conditions },
  },
  UserDefinedNetwork: { spec: { topology: 'Layer3', layer3 }, status: { conditions } },
  VirtualMachine: {
    spec: { runStrategy: 'Always', running: true, template: { spec: vmSpec } },
    status: { printableStatus: 'Running', conditions },
  },
  VirtualMachineInstance: {
    spec: vmSpec,
    status: {
      nodeName: 'n1',
      phase: 'Running',
      conditions,
      interfaces: [
        {
          name: 'data',
          podInterfaceName: 'pod3a6eb0790f3',
          mac: '02:00:00:00:00:01',
          ipAddress: '192.0.2.7',
          ipAddresses: ['192.0.2.7', 'fe80::1'],
          interfaceName: 'eth1',
          infoSource: 'domain, guest-agent',
          linkState: 'up',
        },
      ],
      activePods: { u1: 'n1' },
      migrationState: { sourceNode: 'n1', targetNode: 'n2', completed: false, failed: false },
    },
  },
  VirtualMachineInstanceMigration: {
    spec: { vmiName: 'web' },
    status: { phase: 'Running', migrationState: { targetNode: 'n2' } },
  },
  Pod: { spec: { nodeName: 'n1' }, status: { phase: 'Running', conditions } },
  Network: {
    status: {
      networkType: 'OVNKubernetes',
      clusterNetworkMTU: 1400,
      clusterNetwork: [{ cidr: '10.128.0.0/14', hostPrefix: 23 }],
      serviceNetwork: ['172.30.0.0/16'],
    },
  },
  Infrastructure: {
    spec: { platformSpec: { type: 'BareMetal', baremetal: { machineNetworks: ['192.0.2.0/24'] } } },
    status: {
      platform: 'BareMetal',
      platformStatus: { type: 'BareMetal', baremetal: { machineNetworks: ['192.0.2.0/24'] } },
    },
  },
  SriovNetworkNodePolicy: {
    spec: {
      resourceName: 'sriov_a',
      nodeSelector: { zone: 'a' },
      numVfs: 8,
      nicSelector: {
        pfNames: ['ens1f0#0-3', 'ens1f1'],
        rootDevices: ['0000:3b:00.0'],
        vendor: '15b3',
        deviceID: '1017',
      },
    },
  },
  SriovNetworkNodeState: {
    spec: { interfaces: [{ name: 'ens1f0', pciAddress: '0000:3b:00.0', vfGroups: [{ resourceName: 'sriov_a' }] }] },
    status: {
      syncStatus: 'Succeeded',
      interfaces: [
        {
          name: 'ens1f0',
          pciAddress: '0000:3b:00.0',
          vendor: '15b3',
          deviceID: '1017',
          numVfs: 8,
          totalvfs: 16,
          Vfs: [{ vfID: 0 }],
        },
      ],
    },
  },
  MultiNetworkPolicy: {},
  IPAMClaim: { spec: { network: 'vlan-1924', interface: 'data' }, status: { ips: ['192.0.2.7/24'] } },
  Event: {
    type: 'Warning',
    reason: 'NoNetworkFound',
    message: 'cannot find a network-attachment-definition',
    count: 2,
    lastTimestamp: '2026-01-01T00:00:00Z',
    involvedObject: { kind: 'Pod', namespace: 'shop', name: 'web', uid: 'u1' },
  },
  NMState: { spec: { nodeSelector: { zone: 'a' } } },
  KubeVirt: {
    spec: {
      configuration: {
        vmRolloutStrategy: 'LiveUpdate',
        developerConfiguration: { featureGates: ['Passt'] },
        network: {
          defaultNetworkInterface: 'masquerade',
          permitBridgeInterfaceOnPodNetwork: false,
          binding: { passt: {}, l2bridge: {} },
        },
      },
    },
    status: { phase: 'Deployed', observedKubeVirtVersion: 'v1.6.0' },
  },
  CustomResourceDefinition: {
    spec: {
      group: 'k8s.ovn.org',
      scope: 'Cluster',
      names: { kind: 'ClusterUserDefinedNetwork', plural: 'clusteruserdefinednetworks' },
      versions: [{ name: 'v1', served: true, schema: crdSchema }],
    },
  },
};

const metadata = {
  name: 'one',
  namespace: 'shop',
  uid: 'u1',
  labels: { 'nmstate.io/node': 'n1', 'nmstate.io/policy': 'p' },
  annotations: {
    'k8s.v1.cni.cncf.io/networks': '[{"name":"red","namespace":"shop","interface":"net1","mac":"02:00:00:00:00:01"}]',
    'k8s.v1.cni.cncf.io/network-status':
      '[{"name":"shop/red","interface":"net1","ips":["192.0.2.7"],"mtu":1500,"default":false}]',
    'k8s.v1.cni.cncf.io/resourceName': 'openshift.io/sriov_a',
    'k8s.v1.cni.cncf.io/policy-for': 'red, shop/blue',
  },
  ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name: 'n1', uid: 'o1', controller: true }],
  generation: 2,
  resourceVersion: '17',
};

/** A whole object of a kind, named `one`. */
export const validObject = (kind: KindName): Raw => ({ metadata, ...bodies[kind] });
