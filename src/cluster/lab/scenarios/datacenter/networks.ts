import { makeSriovNodeState, makeSriovPolicy, type SriovPool } from '../../make/makeSriov';
import { localnetConfig } from '../../make/makeNad';
import { textAt, valueAt } from '../../../store/jsonValue';
import { connectHost } from '../../make/host/connectHost';
import type { KubeObject } from '../../../store/kubeObject';
import type { CudnPlan, HostPlan, NadPlan, PodPlan, PrimaryUdnPlan } from '../../plan/clusterPlan';
import { modelLabel } from './rackHosts';

const at = (namespace: string, name: string) => ({ namespace, name });

/** A network without an MTU of its own, so that its VMs get that of the pod network. */
const webProd = (namespace: string): NadPlan => ({
  ...at(namespace, 'web-prod'),
  networkId: 5,
  config: localnetConfig(at(namespace, 'web-prod'), { physicalNetworkName: 'physnet-vmdata', vlanID: 1924 }),
});

/** Everything that somebody wrote by hand. */
export const datacenterNads: readonly NadPlan[] = [
  webProd('bank'),
  webProd('shop'),
  {
    ...at('default', 'machine-net'),
    networkId: 3,
    config: localnetConfig(at('default', 'machine-net'), { physicalNetworkName: 'physnet', mtu: 1500 }),
  },
  {
    // The older style: the network's own name is also that of the mapping.
    ...at('infra', 'mgmt'),
    networkId: 4,
    config: localnetConfig(at('infra', 'mgmt'), { name: 'vlan-40', vlanID: 40, mtu: 1500 }),
  },
  {
    ...at('erp', 'backup'),
    networkId: 7,
    config: localnetConfig(at('erp', 'backup'), { physicalNetworkName: 'physnet-backup', vlanID: 1940, mtu: 9000 }),
  },
  {
    ...at('erp', 'legacy-lan'),
    resourceName: 'bridge.network.kubevirt.io/br1',
    config: {
      cniVersion: '0.3.1',
      name: 'legacy-lan',
      type: 'bridge',
      bridge: 'br1',
      macspoofchk: true,
      disableContainerInterface: true,
    },
  },
  {
    ...at('shop', 'replication'),
    networkId: 8,
    config: {
      cniVersion: '0.3.1',
      name: 'shop-replication',
      type: 'ovn-k8s-cni-overlay',
      topology: 'layer2',
      netAttachDefName: 'shop/replication',
      subnets: '10.200.0.0/24',
      allowPersistentIPs: true,
      mtu: 1400,
    },
  },
  {
    // Routed: each node has its own part, so that addresses are not kept when a VM moves.
    ...at('infra', 'telemetry'),
    networkId: 11,
    config: {
      cniVersion: '0.3.1',
      name: 'telemetry',
      type: 'ovn-k8s-cni-overlay',
      topology: 'layer3',
      netAttachDefName: 'infra/telemetry',
      subnets: '10.210.0.0/16/24',
      mtu: 1400,
    },
  },
  {
    ...at('bank', 'fast-77'),
    resourceName: 'openshift.io/fastnics',
    config: { cniVersion: '0.3.1', name: 'fast-77', type: 'sriov', vlan: 77, spoofchk: 'on', trust: 'off', ipam: {} },
  },
];

export const datacenterCudns: readonly CudnPlan[] = [
  {
    name: 'db-prod',
    networkId: 6,
    namespaceSelector: {
      matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['bank', 'shop'] }],
    },
    localnet: { physicalNetworkName: 'physnet-vmdata', vlan: 1926, mtu: 9000 },
    namespaces: ['bank', 'shop'],
  },
  {
    name: 'dmz',
    networkId: 9,
    namespaceSelector: { matchLabels: { 'network.example.com/dmz': 'true' } },
    localnet: { physicalNetworkName: 'physnet-vmdata', vlan: 1930, mtu: 1500 },
    namespaces: ['infra'],
  },
];

/** The developers' own network, which their VMs have in the place of the pod network. */
export const datacenterUdns: readonly PrimaryUdnPlan[] = [
  { namespace: 'dev', name: 'dev-net', networkId: 10, base: '10.100.0' },
];

const collector = (node: string, suffix: string, ip: string): PodPlan => ({
  namespace: 'infra',
  name: `telemetry-collector-${suffix}`,
  node,
  labels: { app: 'telemetry-collector' },
  nad: 'telemetry',
  interface: 'tele0',
  ip,
});

/** Pods that are no VMs and use a network all the same. */
export const datacenterPods: readonly PodPlan[] = [
  collector('worker-2', '4xkzp', '10.210.4.6'),
  collector('worker-6', 'n7wq2', '10.210.8.5'),
];

const pools: readonly SriovPool[] = [
  {
    resource: 'fastnics',
    policy: 'fastnics-r650',
    nodeSelector: { [modelLabel]: 'r650', 'node-role.kubernetes.io/worker': '' },
    pf: 'ens2f1np1',
    numVfs: 4,
  },
  { resource: 'fastnics', policy: 'fastnics-r760', nodeSelector: { [modelLabel]: 'r760' }, pf: 'ens6f1np1', numVfs: 8 },
];

/** The SR-IOV operator's objects: a policy for each pool, a state for each node with such a NIC. */
export const sriovObjects = (hosts: readonly HostPlan[]): readonly KubeObject[] => [
  ...pools.map(makeSriovPolicy),
  ...hosts.flatMap((host) => {
    const found = connectHost(host.node, host.interfaces).find(
      (entry) => valueAt(entry, ['ethernet', 'sr-iov']) !== undefined,
    );
    const pool = pools.find(({ pf }) => pf === found?.name);
    if (found === undefined || pool === undefined) return [];
    const pci = textAt(found, ['pci-address']) ?? '';
    const mac = (textAt(found, ['permanent-mac-address']) ?? '').toLowerCase();
    return [makeSriovNodeState({ node: host.node, pf: pool.pf, pci, mac, speed: 10_000, pool })];
  }),
];
