import type { JsonRecord } from '../../../store/jsonValue';
import type { KubeObject } from '../../../store/kubeObject';
import type { MachinePlan } from '../../plan/clusterPlan';
import { condition, labObject, minutesBefore, uidOfObject } from '../labObject';
import type { InstancePod } from './makeInstance';
import { claimName, hasLeg, legOf, macOf, nadOf, type MachineSurroundings } from './machineNic';

/** The pod that a machine runs in, with what it asked Multus for and what it got (domain §6.3). */
export const makeLauncherPod = (
  machine: MachinePlan,
  pod: InstancePod,
  surroundings: MachineSurroundings,
): KubeObject => {
  const target = pod.node === machine.migratingTo;
  const started = minutesBefore(surroundings.now, target ? 1 : 60);
  const place = `${machine.namespace}/${machine.name}`;
  const runs = machine.stuck === undefined;
  return labObject(
    { apiVersion: 'v1', kind: 'Pod', place: `${machine.namespace}/${pod.name}` },
    {
      metadata: {
        creationTimestamp: started,
        labels: {
          'kubevirt.io': 'virt-launcher',
          'kubevirt.io/created-by': uidOfObject('VirtualMachineInstance', place),
          'vm.kubevirt.io/name': machine.name,
        },
        annotations: {
          'kubevirt.io/domain': machine.name,
          ...requests(machine),
          ...(runs ? results(machine, pod, surroundings) : {}),
        },
        ownerReferences: [
          {
            apiVersion: 'kubevirt.io/v1',
            kind: 'VirtualMachineInstance',
            name: machine.name,
            uid: uidOfObject('VirtualMachineInstance', place),
            controller: true,
            blockOwnerDeletion: true,
          },
        ],
      },
      spec: { containers: [{ name: 'compute' }], ...(pod.node === '' ? {} : { nodeName: pod.node }) },
      status: runs ? runningStatus(pod, started) : waitingStatus(machine, pod, started),
    },
  );
};

const runningStatus = ({ podIp }: InstancePod, since: string): JsonRecord => ({
  phase: 'Running',
  podIP: podIp,
  podIPs: [{ ip: podIp }],
  startTime: since,
  conditions: [condition('PodScheduled', 'True', { since }), condition('Ready', 'True', { since })],
});

const waitingStatus = ({ stuck }: MachinePlan, { node }: InstancePod, since: string): JsonRecord => ({
  phase: 'Pending',
  conditions: [
    node === ''
      ? condition('PodScheduled', 'False', { reason: 'Unschedulable', message: stuck?.message ?? '', since })
      : condition('PodScheduled', 'True', { since }),
  ],
});

const requests = (machine: MachinePlan): Readonly<Record<string, string>> => {
  const wanted = machine.nics.filter(hasLeg).flatMap((nic) => {
    const [namespace, name] = nadOf(machine, nic)?.split('/') ?? [];
    if (name === undefined) return [];
    const claim = nic.assigned === 'forGood' ? { 'ipam-claim-reference': claimName(machine, nic) } : {};
    return [{ name, namespace, mac: macOf(machine, nic), interface: legOf(nic), ...claim }];
  });
  return wanted.length === 0 ? {} : { 'k8s.v1.cni.cncf.io/networks': JSON.stringify(wanted) };
};

const results = (
  machine: MachinePlan,
  { podIp }: InstancePod,
  { mtuOf }: MachineSurroundings,
): Readonly<Record<string, string>> => {
  const legs = machine.nics.filter(hasLeg).flatMap((nic) => {
    const nad = nadOf(machine, nic);
    if (nad === undefined) return [];
    const mtu = mtuOf(nad);
    const ips = nic.assigned === undefined ? {} : { ips: nic.ips ?? [] };
    const leg = { name: nad, interface: legOf(nic), ...ips, mac: macOf(machine, nic), dns: {} };
    return [mtu === undefined ? leg : { ...leg, mtu }];
  });
  return { 'k8s.v1.cni.cncf.io/network-status': JSON.stringify([...defaultLegs(machine, podIp), ...legs]) };
};

/** With a primary network `eth0` is left for health checks, and what carries the traffic is called `ovn-udn1` (domain §5.4). */
const defaultLegs = ({ nics }: MachinePlan, podIp: string): readonly JsonRecord[] => {
  const eth0 = { name: 'ovn-kubernetes', interface: 'eth0', ips: [podIp], mac: podMac(podIp), dns: {} };
  const primary = nics.find((nic) => nic.primary !== undefined);
  if (primary === undefined) return [{ ...eth0, default: true }];
  const ips = primary.ips ?? [];
  return [eth0, { ...eth0, interface: legOf(primary), ips, mac: podMac(ips[0] ?? podIp), default: true }];
};

/** The MAC address that OVN-Kubernetes makes of an IPv4 address. */
export const podMac = (ip: string): string => `0a:58:${ip.split('.').map(hexByte).join(':')}`;

const hexByte = (octet: string): string => Number(octet).toString(16).padStart(2, '0');
