import { reader } from './fields';
import { readMeta } from './objectMeta';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

export type VirtualMachineInstanceMigration = {
  readonly meta: ObjectMeta;
  readonly vmiName?: string | undefined;
  readonly phase?: string | undefined;
  readonly targetNode?: string | undefined;
};

export const virtualMachineInstanceMigrationKind: ResourceKind = {
  group: 'kubevirt.io',
  version: 'v1',
  kind: 'VirtualMachineInstanceMigration',
  plural: 'virtualmachineinstancemigrations',
  namespaced: true,
};

export const readVirtualMachineInstanceMigration = reader((object): VirtualMachineInstanceMigration | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const status = object.object('status');
  return {
    meta,
    vmiName: object.object('spec')?.text('vmiName'),
    phase: status?.text('phase'),
    targetNode: status?.object('migrationState')?.text('targetNode') || undefined,
  };
});
