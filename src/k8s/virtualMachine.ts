import type { Condition } from './condition';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';
import type { VmTemplate } from './vmTemplate';

export type VirtualMachine = {
  readonly meta: ObjectMeta;
  readonly template: VmTemplate;
  readonly runStrategy?: string | undefined;
  readonly printableStatus?: string | undefined;
  readonly conditions: readonly Condition[];
};

export const virtualMachineKind: ResourceKind = {
  group: 'kubevirt.io',
  version: 'v1',
  kind: 'VirtualMachine',
  plural: 'virtualmachines',
  namespaced: true,
};
