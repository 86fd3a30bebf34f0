import type { Condition } from './condition';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';
import type { VmTemplate } from './vmTemplate';

/** One entry of `status.interfaces[]` (domain §6.3). `infoSources` is the comma list, split. */
export type VmiInterface = {
  readonly name?: string | undefined;
  readonly podInterfaceName?: string | undefined;
  readonly mac?: string | undefined;
  readonly ips: readonly string[];
  readonly guestName?: string | undefined;
  readonly infoSources: readonly string[];
  readonly linkState?: string | undefined;
};

export type VirtualMachineInstance = {
  readonly meta: ObjectMeta;
  readonly template: VmTemplate;
  readonly nodeName?: string | undefined;
  readonly phase?: string | undefined;
  readonly conditions: readonly Condition[];
  readonly interfaces: readonly VmiInterface[];
  /** pod uid → node name. */
  readonly activePods: Readonly<Record<string, string>>;
  readonly migration?:
    | {
        readonly sourceNode?: string | undefined;
        readonly targetNode?: string | undefined;
        readonly completed: boolean;
        readonly failed: boolean;
      }
    | undefined;
};

export const virtualMachineInstanceKind: ResourceKind = {
  group: 'kubevirt.io',
  version: 'v1',
  kind: 'VirtualMachineInstance',
  plural: 'virtualmachineinstances',
  namespaced: true,
};
