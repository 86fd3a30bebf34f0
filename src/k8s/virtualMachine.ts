import { reader } from './fields';
import { readVmTemplate } from './vmTemplate';
import { readConditions } from './condition';
import type { Condition } from './condition';
import { readMeta } from './objectMeta';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';
import type { VmTemplate } from './vmTemplate';

export type VirtualMachine = {
  readonly meta: ObjectMeta;
  readonly template: VmTemplate;
  /** The labels that its instances get, and their pods. */
  readonly instanceLabels: Readonly<Record<string, string>>;
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

export const readVirtualMachine = reader((object): VirtualMachine | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const spec = object.object('spec');
  const template = spec?.object('template');
  const running = spec?.flag('running');
  return {
    meta,
    template: readVmTemplate(template?.object('spec')),
    instanceLabels: template?.object('metadata')?.record('labels') ?? {},
    runStrategy: spec?.text('runStrategy') ?? (running === undefined ? undefined : running ? 'Always' : 'Halted'),
    printableStatus: object.object('status')?.text('printableStatus'),
    conditions: readConditions(object),
  };
});
