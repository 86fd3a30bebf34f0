import type { KubeObject } from '../../../store/kubeObject';
import type { MachinePlan } from '../../plan/clusterPlan';
import { labObject, minutesBefore, uidOfObject } from '../labObject';
import { stableHex } from '../stableId';
import { claimName, legOf, nadOf, type MachineSurroundings } from './machineNic';
import { makeInstance, type InstancePod } from './makeInstance';
import { makeLauncherPod } from './makeLauncherPod';
import { makeVirtualMachine } from './makeVirtualMachine';

/** Everything that there is of one machine: the VM, and as far as it runs or should its instance, pods, migration and Event. */
export const machineObjects = (machine: MachinePlan, surroundings: MachineSurroundings): readonly KubeObject[] => {
  const pods = podsOf(machine, surroundings);
  const always = [makeVirtualMachine(machine), ...makeClaims(machine, surroundings)];
  if (pods.length === 0) return always;
  return [
    ...always,
    makeInstance(machine, pods, surroundings),
    ...pods.map((pod) => makeLauncherPod(machine, pod, surroundings)),
    ...(machine.migratingTo === undefined ? [] : [makeMigration(machine, surroundings)]),
    ...pods.flatMap((pod) => makeFailureEvent(machine, pod, surroundings)),
  ];
};

const podsOf = (machine: MachinePlan, { podAddressOf }: MachineSurroundings): readonly InstancePod[] => {
  const pod = (node: string): InstancePod => ({
    name: `virt-launcher-${machine.name}-${stableHex(`${machine.namespace}/${machine.name} ${node}`, 5)}`,
    node,
    podIp: node === '' ? '' : podAddressOf(node),
  });
  const nodes = [machine.node ?? (machine.stuck && (machine.stuck.node ?? '')), machine.migratingTo];
  return nodes.filter((node) => node !== undefined).map(pod);
};

const makeClaims = (machine: MachinePlan, { networkOf }: MachineSurroundings): readonly KubeObject[] =>
  machine.nics
    .filter(({ assigned }) => assigned === 'forGood')
    .map((nic) =>
      labObject(
        {
          apiVersion: 'k8s.cni.cncf.io/v1alpha1',
          kind: 'IPAMClaim',
          place: `${machine.namespace}/${claimName(machine, nic)}`,
        },
        {
          spec: { network: networkOf(nadOf(machine, nic) ?? nic.primary ?? ''), interface: legOf(nic) },
          status: { ips: nic.ips ?? [], ownerPod: {} },
        },
      ),
    );

const makeMigration = (machine: MachinePlan, { now }: MachineSurroundings): KubeObject =>
  labObject(
    {
      apiVersion: 'kubevirt.io/v1',
      kind: 'VirtualMachineInstanceMigration',
      place: `${machine.namespace}/${machine.name}-migration`,
    },
    {
      metadata: { creationTimestamp: minutesBefore(now, 1), labels: { 'kubevirt.io/vmi-name': machine.name } },
      spec: { vmiName: machine.name },
      status: {
        phase: 'Running',
        migrationState: { sourceNode: machine.node, targetNode: machine.migratingTo },
      },
    },
  );

/** What the kubelet or the scheduler says of a pod that does not start. */
const makeFailureEvent = (
  machine: MachinePlan,
  pod: InstancePod,
  { now }: MachineSurroundings,
): readonly KubeObject[] => {
  const { stuck } = machine;
  if (stuck === undefined) return [];
  const place = `${machine.namespace}/${pod.name}`;
  return [
    labObject(
      { apiVersion: 'v1', kind: 'Event', place: `${place}.${stableHex(place, 16)}` },
      {
        metadata: { creationTimestamp: minutesBefore(now, 60) },
        type: 'Warning',
        reason: stuck.reason,
        message: stuck.message,
        count: 118,
        firstTimestamp: minutesBefore(now, 60),
        lastTimestamp: minutesBefore(now, 1),
        involvedObject: {
          apiVersion: 'v1',
          kind: 'Pod',
          namespace: machine.namespace,
          name: pod.name,
          uid: uidOfObject('Pod', place),
        },
        source: { component: pod.node === '' ? 'default-scheduler' : 'kubelet' },
      },
    ),
  ];
};
