import type { JsonRecord } from '../../store/jsonValue';
import type { KubeObject } from '../../store/kubeObject';
import type { HostPlan } from '../plan/clusterPlan';
import { isIpv6, podSubnet } from './host/nodeAddresses';
import { condition, labObject } from './labObject';

/** The Node of a host, with what OVN-Kubernetes notes on it (domain L-15, L-16). */
export const makeNode = (host: HostPlan, gatewayMac: string): KubeObject =>
  labObject(
    { apiVersion: 'v1', kind: 'Node', place: host.node },
    {
      metadata: { labels: nodeLabels(host), annotations: annotationsOf(host, gatewayMac) },
      spec: host.role === 'control-plane' ? { taints: [controlPlaneTaint] } : {},
      status: {
        addresses: [
          ...host.addresses.map(({ ip }) => ({ type: 'InternalIP', address: ip })),
          { type: 'Hostname', address: host.node },
        ],
        allocatable: { ...basicResources, ...host.allocatable },
        capacity: { ...basicResources, ...host.allocatable },
        conditions: conditionsOf(host),
        nodeInfo: {
          architecture: 'amd64',
          containerRuntimeVersion: 'cri-o://1.35.1',
          kubeletVersion: 'v1.35.2',
          operatingSystem: 'linux',
          osImage: 'Red Hat Enterprise Linux CoreOS 9.8',
        },
      },
    },
  );

/** The labels that policies and VMs select nodes by. */
export const nodeLabels = (host: HostPlan): Readonly<Record<string, string>> => ({
  'beta.kubernetes.io/arch': 'amd64',
  'kubernetes.io/arch': 'amd64',
  'kubernetes.io/hostname': host.node,
  'kubernetes.io/os': 'linux',
  ...(host.role === 'worker'
    ? { 'kubevirt.io/schedulable': 'true', 'node-role.kubernetes.io/worker': '' }
    : { 'node-role.kubernetes.io/control-plane': '', 'node-role.kubernetes.io/master': '' }),
  ...host.labels,
});

const controlPlaneTaint: JsonRecord = { key: 'node-role.kubernetes.io/master', effect: 'NoSchedule' };

const basicResources: Readonly<Record<string, string>> = {
  cpu: '95500m',
  'devices.kubevirt.io/kvm': '1k',
  'devices.kubevirt.io/tun': '1k',
  'devices.kubevirt.io/vhost-net': '1k',
  memory: '526012400Ki',
  pods: '250',
};

const annotationsOf = (host: HostPlan, gatewayMac: string): Readonly<Record<string, string>> => {
  const v4 = host.addresses.find(({ ip }) => !isIpv6(ip));
  const v6 = host.addresses.find(({ ip }) => isIpv6(ip));
  const cidr = (address: HostPlan['addresses'][number]) => `${address.ip}/${address.prefix}`;
  const gateway = {
    mode: 'shared',
    'bridge-id': 'br-ex',
    'interface-id': `br-ex_${host.node}`,
    'mac-address': gatewayMac.toLowerCase(),
    'ip-addresses': host.addresses.map(cidr),
    'next-hops': host.addresses.map((address) => address.gateway),
    'node-port-enable': 'true',
    'vlan-id': '0',
  };
  return {
    'k8s.ovn.org/l3-gateway-config': JSON.stringify({ default: gateway }),
    'k8s.ovn.org/node-primary-ifaddr': JSON.stringify({
      ...(v4 === undefined ? {} : { ipv4: cidr(v4) }),
      ...(v6 === undefined ? {} : { ipv6: cidr(v6) }),
    }),
    'k8s.ovn.org/node-subnets': JSON.stringify({ default: [podSubnet(host.index)] }),
  };
};

const conditionsOf = ({ ready = true }: HostPlan): readonly JsonRecord[] => [
  condition('MemoryPressure', 'False', { reason: 'KubeletHasSufficientMemory' }),
  condition('DiskPressure', 'False', { reason: 'KubeletHasNoDiskPressure' }),
  condition('PIDPressure', 'False', { reason: 'KubeletHasSufficientPID' }),
  ready
    ? condition('Ready', 'True', { reason: 'KubeletReady', message: 'kubelet is posting ready status' })
    : condition('Ready', 'Unknown', { reason: 'NodeStatusUnknown', message: 'Kubelet stopped posting node status.' }),
];
