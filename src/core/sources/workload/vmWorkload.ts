import type { Pod } from '../../../k8s/pod';
import type { VirtualMachine } from '../../../k8s/virtualMachine';
import type { VirtualMachineInstance } from '../../../k8s/virtualMachineInstance';

/**
 * A VM and what became of it. `vm` is missing for an instance that stands alone or whose VM is not readable; `vmi` for a
 * stopped VM, and when an instance has ended while its VM is still there.
 */
export type VmWorkload = {
  readonly namespace: string;
  readonly name: string;
  readonly vm?: VirtualMachine | undefined;
  readonly vmi?: VirtualMachineInstance | undefined;
  /** The pod the instance runs in. */
  readonly launcher?: Pod | undefined;
  /** The node of the instance, unless it has ended. */
  readonly runs?: string | undefined;
  /** No instance was found, but instances could not all be read and the VM does not say that it is stopped. */
  readonly placeUnknown?: true | undefined;
  /** The node it is moving to right now. */
  readonly migratingTo?: string | undefined;
};
