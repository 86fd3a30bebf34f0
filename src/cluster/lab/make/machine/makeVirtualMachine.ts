import type { JsonRecord } from '../../../store/jsonValue';
import type { KubeObject } from '../../../store/kubeObject';
import type { MachineNicPlan, MachinePlan } from '../../plan/clusterPlan';
import { condition, installedAt, labObject } from '../labObject';
import { interfaceEntry, networkEntry } from './machineNic';

/** A VirtualMachine, whether it runs or not. */
export const makeVirtualMachine = (machine: MachinePlan): KubeObject =>
  labObject(
    { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', place: `${machine.namespace}/${machine.name}` },
    {
      metadata: { generation: 1, labels: { app: machine.name } },
      spec: {
        runStrategy: shouldRun(machine) ? 'Always' : 'Halted',
        template: {
          metadata: { creationTimestamp: null, labels: { 'vm.kubevirt.io/name': machine.name } },
          spec: machineSpec(machine, machine.nics),
        },
      },
      status: {
        created: shouldRun(machine),
        ready: machine.node !== undefined,
        printableStatus: printableStatus(machine),
        conditions: vmConditions(machine),
      },
    },
  );

/** What VM and VMI have in common; they may differ in their NICs. */
export const machineSpec = (machine: MachinePlan, nics: readonly MachineNicPlan[]): JsonRecord => ({
  architecture: 'amd64',
  domain: {
    cpu: { cores: machine.cpu ?? 2, sockets: 1, threads: 1 },
    devices: {
      disks: [{ name: 'rootdisk', disk: { bus: 'virtio' } }],
      interfaces: nics.map((nic) => interfaceEntry(machine, nic)),
      rng: {},
    },
    memory: { guest: machine.memory ?? '4Gi' },
  },
  ...(machine.nodeSelector === undefined ? {} : { nodeSelector: machine.nodeSelector }),
  networks: nics.map(networkEntry),
  terminationGracePeriodSeconds: 180,
  volumes: [{ name: 'rootdisk', dataVolume: { name: `${machine.name}-root` } }],
});

const shouldRun = ({ node, stuck }: MachinePlan): boolean => node !== undefined || stuck !== undefined;

const printableStatus = (machine: MachinePlan): string => {
  if (machine.stuck !== undefined) return machine.stuck.printableStatus;
  if (machine.node === undefined) return 'Stopped';
  return machine.migratingTo === undefined ? 'Running' : 'Migrating';
};

const vmConditions = (machine: MachinePlan): readonly JsonRecord[] => {
  const ready =
    machine.node === undefined
      ? condition('Ready', 'False', { reason: 'VMINotExists', message: 'VMI does not exist' })
      : condition('Ready', 'True');
  const restart =
    machine.restartRequired === undefined
      ? []
      : [condition('RestartRequired', 'True', { reason: 'RestartRequired', message: machine.restartRequired })];
  return [{ ...ready, lastTransitionTime: installedAt }, ...restart];
};
