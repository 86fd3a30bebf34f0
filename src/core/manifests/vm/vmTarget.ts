import type { JsonPatchOperation } from '../jsonPatch';
import type { JsonPatchChange } from '../draftChange';
import { isRecord, listAt, textAt, valueAt, type JsonRecord } from '../json/jsonValue';
import { pointerTo } from '../json/jsonPointer';

/** Where a VM lists its networks, and the interfaces on them. */
export const networksPath = ['spec', 'template', 'spec', 'networks'] as const;
export const interfacesPath = ['spec', 'template', 'spec', 'domain', 'devices', 'interfaces'] as const;

/** The entries of one of the two lists that are objects, each with its place. */
export const entriesAt = (
  vm: JsonRecord,
  path: readonly string[],
): readonly { readonly index: number; readonly entry: JsonRecord }[] =>
  listAt(vm, path).flatMap((entry, index) => (isRecord(entry) ? [{ index, entry }] : []));

/** The place and the entry of one NIC in one of the two lists. */
export const entryOf = (vm: JsonRecord, path: readonly string[], nic: string) =>
  entriesAt(vm, path).find(({ entry }) => entry['name'] === nic);

/**
 * A patch of one VM that fails when anybody wrote to it since it was read. A VM that was never in a cluster has no
 * version to test.
 */
export const vmPatch = (vm: JsonRecord, operations: readonly JsonPatchOperation[]): JsonPatchChange => {
  const version = valueAt(vm, ['metadata', 'resourceVersion']);
  const test = { op: 'test', path: pointerTo(['metadata', 'resourceVersion']), value: version } as const;
  return {
    op: 'jsonPatch',
    manifest: {
      apiVersion: textAt(vm, ['apiVersion']) ?? 'kubevirt.io/v1',
      kind: 'VirtualMachine',
      metadata: { name: textAt(vm, ['metadata', 'name']) ?? '', namespace: textAt(vm, ['metadata', 'namespace']) },
    },
    patch: [...(version === undefined ? [] : [test]), ...operations],
  };
};
