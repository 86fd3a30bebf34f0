import type { JsonPatchChange } from '../draftChange';
import type { JsonPatchOperation } from '../jsonPatch';
import { isList, valueAt, type JsonRecord } from '../json/jsonValue';
import { pointerTo } from '../json/jsonPointer';
import type { NicBinding } from './bindingFor';
import { implicitPodNic } from './implicitPodNic';
import type { NicEntries, PodNicSources } from './implicitPodNic';
import { interfacesPath, networksPath, vmPatch } from './vmTarget';

/** `name`: a DNS-1123 label that the VM does not use yet (`nicNameFor`); `networkName`: see `networkNameFor`. */
export type NewNic = {
  readonly name: string;
  readonly networkName: string;
  readonly binding: NicBinding;
  /** As KubeVirt names it; virtio when left out, and SR-IOV has none. */
  readonly model?: string | undefined;
};

/** Adds a NIC to a VM as the API printed it (domain W-8); its NIC on the pod network stays even when it was not written. */
export const attachNic = (vm: JsonRecord, nic: NewNic, podNic: PodNicSources = {}): JsonPatchChange =>
  attachNics(vm, [nic], podNic);

/** The same for several NICs of one VM, in one patch. */
export const attachNics = (vm: JsonRecord, nics: readonly NewNic[], podNic: PodNicSources = {}): JsonPatchChange => {
  const implicit = implicitPodNic(vm, podNic);
  const entries = [...(implicit ? [implicit] : []), ...nics.map(entriesFor)];
  return vmPatch(vm, [
    ...missingParts(vm),
    ...entries.flatMap(({ device, network }): readonly JsonPatchOperation[] => [
      { op: 'add', path: pointerTo([...interfacesPath, '-']), value: device },
      { op: 'add', path: pointerTo([...networksPath, '-']), value: network },
    ]),
  ]);
};

const entriesFor = ({ name, networkName, binding, model }: NewNic): NicEntries => ({
  network: { name, multus: { networkName } },
  device: binding === 'sriov' ? { name, sriov: {} } : { name, model: model ?? 'virtio', bridge: {} },
});

/** Operations that make the two lists, and the objects they stand in, where there are none. */
const missingParts = (vm: JsonRecord): readonly JsonPatchOperation[] => {
  const lists = [interfacesPath, networksPath];
  const above = interfacesPath.map((_, index) => interfacesPath.slice(0, index)).slice(1);
  const objects = above.filter((path) => (valueAt(vm, path) ?? undefined) === undefined);
  return [
    ...objects.map((path): JsonPatchOperation => ({ op: 'add', path: pointerTo(path), value: {} })),
    ...lists
      .filter((path) => !isList(valueAt(vm, path)))
      .map((path): JsonPatchOperation => ({ op: 'add', path: pointerTo(path), value: [] })),
  ];
};
