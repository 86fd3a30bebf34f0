import type { JsonRecord } from '../../../store/jsonValue';
import type { KubeObject } from '../../../store/kubeObject';
import type { MachineNicPlan, MachinePlan } from '../../plan/clusterPlan';
import { condition, labObject, minutesBefore, uidOfObject } from '../labObject';
import { hasLeg, legOf, macOf, type MachineSurroundings } from './machineNic';
import { machineSpec } from './makeVirtualMachine';

/** The pods of a machine, by the node they are on: the one it runs in, and the one it migrates to. */
export type InstancePod = { readonly name: string; readonly node: string; readonly podIp: string };

/** The VirtualMachineInstance of a machine that runs, or that should. */
export const makeInstance = (
  machine: MachinePlan,
  pods: readonly InstancePod[],
  { now }: MachineSurroundings,
): KubeObject => {
  const place = `${machine.namespace}/${machine.name}`;
  const started = minutesBefore(now, 60);
  const migration = migrationState(machine, pods, now);
  return labObject(
    { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachineInstance', place },
    {
      metadata: {
        creationTimestamp: started,
        generation: 1,
        labels: { 'vm.kubevirt.io/name': machine.name, ...nodeLabel(machine) },
        ownerReferences: [
          {
            apiVersion: 'kubevirt.io/v1',
            kind: 'VirtualMachine',
            name: machine.name,
            uid: uidOfObject('VirtualMachine', place),
            controller: true,
            blockOwnerDeletion: true,
          },
        ],
      },
      spec: machineSpec(
        machine,
        machine.nics.filter(({ hotPlug }) => hotPlug !== 'afterRestart'),
      ),
      status: {
        activePods: Object.fromEntries(pods.map(({ name, node }) => [uidOfPod(machine, name), node])),
        conditions: conditionsOf(machine, started),
        ...(machine.node === undefined ? {} : { nodeName: machine.node }),
        interfaces: machine.node === undefined ? [] : machine.nics.flatMap(statusEntry(machine, pods[0])),
        ...(migration === undefined ? {} : { migrationState: migration }),
        phase: machine.node === undefined ? 'Scheduling' : 'Running',
        phaseTransitionTimestamps: [{ phase: 'Running', phaseTransitionTimestamp: started }],
      },
    },
  );
};

export const uidOfPod = (machine: MachinePlan, pod: string): string =>
  uidOfObject('Pod', `${machine.namespace}/${pod}`);

const nodeLabel = ({ node }: MachinePlan): Readonly<Record<string, string>> =>
  node === undefined ? {} : { 'kubevirt.io/nodeName': node };

/** What KubeVirt knows of one NIC: from libvirt, from the guest agent and from Multus (domain §6.3). */
const statusEntry =
  (machine: MachinePlan, pod: InstancePod | undefined) =>
  (nic: MachineNicPlan, index: number): readonly JsonRecord[] => {
    if (!hasLeg(nic)) return [];
    const agent = machine.agent !== false;
    const inGuest = nic.hotPlug !== 'plugged';
    const onPodNetwork = nic.nad === undefined && nic.primary === undefined;
    const known = onPodNetwork ? [pod?.podIp ?? ''] : agent && inGuest ? (nic.ips ?? []) : [];
    const sources = [
      ...(inGuest ? ['domain'] : []),
      ...(agent && inGuest ? ['guest-agent'] : []),
      ...(nic.nad === undefined ? [] : ['multus-status']),
    ];
    const [first] = known;
    return [
      {
        name: nic.name,
        mac: macOf(machine, nic),
        podInterfaceName: legOf(nic),
        infoSource: sources.join(', '),
        ...(first === undefined ? {} : { ipAddress: first, ipAddresses: known }),
        ...(agent && inGuest ? { interfaceName: `enp${index + 1}s0` } : {}),
        ...(inGuest ? { linkState: nic.state === 'down' ? 'down' : 'up', queueCount: 1 } : {}),
      },
    ];
  };

const conditionsOf = (machine: MachinePlan, since: string): readonly JsonRecord[] => {
  if (machine.node === undefined)
    return [
      condition('Ready', 'False', { reason: 'GuestNotRunning', message: 'Guest VM is not reported as running', since }),
    ];
  return [
    condition('Ready', 'True', { since }),
    condition('LiveMigratable', 'True', { since }),
    condition('StorageLiveMigratable', 'True', { since }),
    ...(machine.agent === false ? [] : [condition('AgentConnected', 'True', { since })]),
    ...(machine.nics.some(({ hotPlug }) => hotPlug === 'requested' || hotPlug === 'plugged')
      ? [condition('MigrationRequired', 'True', { reason: 'AutoMigrationPending', since })]
      : []),
  ];
};

const migrationState = (machine: MachinePlan, pods: readonly InstancePod[], now: string): JsonRecord | undefined =>
  machine.migratingTo === undefined
    ? undefined
    : {
        migrationUid: uidOfObject('VirtualMachineInstanceMigration', `${machine.namespace}/${machine.name}-migration`),
        mode: 'PreCopy',
        sourceNode: machine.node,
        sourcePod: pods[0]?.name,
        startTimestamp: minutesBefore(now, 1),
        targetNode: machine.migratingTo,
        targetPod: pods[1]?.name,
      };
