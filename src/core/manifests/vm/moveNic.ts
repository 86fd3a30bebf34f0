import type { JsonPatchChange } from '../draftChange';
import type { JsonPatchOperation } from '../jsonPatch';
import { isRecord, type JsonRecord } from '../json/jsonValue';
import { pointerTo } from '../json/jsonPointer';
import type { NicBinding } from './bindingFor';
import { entryOf, interfacesPath, networksPath, vmPatch } from './vmTarget';

/** `networkName`: see `networkNameFor`; `binding`: that of the network which the NIC goes to. */
export type NicMove = { readonly networkName: string; readonly binding: NicBinding };

/**
 * Plugs a NIC of a VM into another network, its MAC address and all else kept; undefined when the VM has no such NIC on a
 * secondary network. Between SR-IOV and other networks the binding changes too, and then only a restart brings it about.
 */
export const moveNic = (vm: JsonRecord, nic: string, move: NicMove): JsonPatchChange | undefined => {
  const [device, network] = [entryOf(vm, interfacesPath, nic), entryOf(vm, networksPath, nic)];
  if (!device || !network || !isRecord(network.entry['multus'])) return undefined;
  const path = pointerTo([...networksPath, network.index, 'multus', 'networkName']);
  return vmPatch(vm, [
    { op: 'replace', path, value: move.networkName },
    ...rebound(device.entry, [...interfacesPath, device.index], move.binding),
  ]);
};

const rebound = (
  device: JsonRecord,
  path: readonly (string | number)[],
  binding: NicBinding,
): readonly JsonPatchOperation[] => {
  if (device[binding] !== undefined) return [];
  // Only these two are exchanged for each other; another binding was somebody's choice.
  const former = binding === 'sriov' ? 'bridge' : 'sriov';
  if (device[former] === undefined) return [];
  return [
    { op: 'remove', path: pointerTo([...path, former]) },
    { op: 'add', path: pointerTo([...path, binding]), value: {} },
  ];
};
