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
