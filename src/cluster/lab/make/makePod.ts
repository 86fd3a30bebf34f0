import type { KubeObject } from '../../store/kubeObject';
import type { PodPlan } from '../plan/clusterPlan';
import { condition, installedAt, labObject } from './labObject';
import { podMac } from './machine/makeLauncherPod';
import type { MachineSurroundings } from './machine/machineNic';

/** A running pod without a VM, which asked for a network in the short form of the annotation (domain L-55). */
export const makePod = (pod: PodPlan, { podAddressOf, mtuOf }: MachineSurroundings): KubeObject => {
  const podIp = podAddressOf(pod.node);
  const nad = `${pod.namespace}/${pod.nad}`;
  const legs = [
    { name: 'ovn-kubernetes', interface: 'eth0', ips: [podIp], mac: podMac(podIp), default: true, dns: {} },
    { name: nad, interface: pod.interface, ips: [pod.ip], mac: podMac(pod.ip), mtu: mtuOf(nad), dns: {} },
  ];
  return labObject(
    { apiVersion: 'v1', kind: 'Pod', place: `${pod.namespace}/${pod.name}` },
    {
      metadata: {
        labels: pod.labels,
        annotations: {
          'k8s.v1.cni.cncf.io/networks': `${pod.nad}@${pod.interface}`,
          'k8s.v1.cni.cncf.io/network-status': JSON.stringify(legs),
        },
      },
      spec: { containers: [{ name: 'main' }], nodeName: pod.node },
      status: {
        phase: 'Running',
        podIP: podIp,
        podIPs: [{ ip: podIp }],
        startTime: installedAt,
        conditions: [condition('PodScheduled', 'True'), condition('Ready', 'True')],
      },
    },
  );
};
