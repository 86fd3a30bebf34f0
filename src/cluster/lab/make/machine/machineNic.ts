import type { JsonRecord } from '../../../store/jsonValue';
import type { MachineNicPlan, MachinePlan } from '../../plan/clusterPlan';
import { podInterfaceName, stableMac } from '../stableId';

/** What a machine's objects must know of the cluster around it. */
export type MachineSurroundings = {
  readonly now: string;
  /** The MTU that pods get on a network, by `namespace/name` of its NAD. */
  readonly mtuOf: (nad: string) => number | undefined;
  /** The network's own name, by `namespace/name` of a NAD. */
  readonly networkOf: (nad: string) => string | undefined;
  /** A pod address on the node, different for every machine there. */
  readonly podAddressOf: (node: string) => string;
};

/** The NAD that a VM NIC refers to, as `namespace/name`; undefined = the pod network. */
export const nadOf = (machine: MachinePlan, { nad }: MachineNicPlan): string | undefined =>
  nad === undefined || nad.includes('/') ? nad : `${machine.namespace}/${nad}`;

/** The MAC address that KubeMacPool would have given. */
export const macOf = (machine: MachinePlan, nic: MachineNicPlan): string =>
  nic.mac ?? stableMac('02:5e:31', `${machine.namespace}/${machine.name} ${nic.name}`);

/** An entry of `domain.devices.interfaces[]`. */
export const interfaceEntry = (machine: MachinePlan, nic: MachineNicPlan): JsonRecord => ({
  name: nic.name,
  macAddress: macOf(machine, nic),
  ...(bindingOf(nic) === 'sriov' ? {} : { model: 'virtio' }),
  ...bindingBlock(nic),
  ...(nic.state === undefined ? {} : { state: nic.state }),
});

/** An entry of `networks[]`. */
export const networkEntry = ({ name, nad }: MachineNicPlan): JsonRecord =>
  nad === undefined ? { name, pod: {} } : { name, multus: { networkName: nad } };

/** The interface in the pod that carries the NIC. */
export const legOf = ({ name, nad, primary }: MachineNicPlan): string => {
  if (nad !== undefined) return podInterfaceName(name);
  return primary === undefined ? 'eth0' : 'ovn-udn1';
};

/** Whether the pod has an interface for the NIC yet. */
export const hasLeg = ({ hotPlug }: MachineNicPlan): boolean => hotPlug === undefined || hotPlug === 'plugged';

/** The IPAMClaim that keeps the NIC's addresses across restarts (domain D-428). */
export const claimName = (machine: MachinePlan, { name }: MachineNicPlan): string => `${machine.name}.${name}`;

const bindingOf = ({ binding, nad, primary }: MachineNicPlan): string => {
  if (binding !== undefined) return binding;
  if (nad !== undefined) return 'bridge';
  return primary === undefined ? 'masquerade' : 'l2bridge';
};

const bindingBlock = (nic: MachineNicPlan): JsonRecord => {
  const binding = bindingOf(nic);
  return binding === 'l2bridge' ? { binding: { name: 'l2bridge' } } : { [binding]: {} };
};
