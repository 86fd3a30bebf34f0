import type { JsonPatchChange } from '../draftChange';
import type { JsonPatchOperation } from '../jsonPatch';
import { isRecord, type JsonRecord } from '../json/jsonValue';
import { pointerTo } from '../json/jsonPointer';
import { autoattachPath } from './implicitPodNic';
import { entriesAt, entryOf, interfacesPath, networksPath, vmPatch } from './vmTarget';

/**
 * Takes a NIC off a VM; undefined when the VM lists no such NIC. A bridged NIC of a secondary network is marked `absent`,
 * which works while the VM runs; KubeVirt takes nothing else that way, so any other NIC leaves the lists, which a running
 * VM notices at its next start. A VM that would be without any NIC says that it wants none, or KubeVirt would give it one
 * on the pod network.
 */
export const detachNic = (vm: JsonRecord, nic: string): JsonPatchChange | undefined => {
  const [device, network] = [entryOf(vm, interfacesPath, nic), entryOf(vm, networksPath, nic)];
  if (!device && !network) return undefined;
  const others = entriesAt(vm, interfacesPath).filter(
    ({ entry }) => entry['name'] !== nic && entry['state'] !== 'absent',
  );
  const last: readonly JsonPatchOperation[] =
    others.length > 0 ? [] : [{ op: 'add', path: pointerTo(autoattachPath), value: false }];
  if (device && network && isUnpluggable(device.entry, network.entry)) {
    return vmPatch(vm, [
      { op: 'add', path: pointerTo([...interfacesPath, device.index, 'state']), value: 'absent' },
      ...last,
    ]);
  }
  return vmPatch(vm, [...removal(interfacesPath, device), ...removal(networksPath, network), ...last]);
};

const isUnpluggable = (device: JsonRecord, network: JsonRecord): boolean =>
  isRecord(device['bridge']) && isRecord(network['multus']) && network['multus']['default'] !== true;

const removal = (
  path: readonly string[],
  found: { readonly index: number } | undefined,
): readonly JsonPatchOperation[] => (found ? [{ op: 'remove', path: pointerTo([...path, found.index]) }] : []);
