import type { ParsedNad } from '../../cni/parseNad';
import { sriov } from '../../cni/sriov';

/** How a VM takes hold of a secondary network. */
export type NicBinding = 'bridge' | 'sriov';

/** SR-IOV hands a device through; everything else a VM can use is bridged (domain §6.2). */
export const bindingFor = (nad: ParsedNad): NicBinding =>
  nad.kind === 'cni' && nad.type === sriov.id ? 'sriov' : 'bridge';
