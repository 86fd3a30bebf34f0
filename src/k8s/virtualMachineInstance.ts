import { reader } from './fields';
import type { Entry, Fields } from './fields';
import { readVmTemplate } from './vmTemplate';
import { readConditions } from './condition';
import type { Condition } from './condition';
import { readMeta } from './objectMeta';
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
  /** When phase Running began (RFC 3339). */
  readonly runningSince?: string | undefined;
  readonly interfaces: readonly VmiInterface[];
  /** pod uid → node name. */
  readonly activePods: Readonly<Record<string, string>>;
  readonly migration?:
    | {
        readonly sourceNode?: string | undefined;
        readonly targetNode?: string | undefined;
        readonly completed: boolean;
        readonly failed: boolean;
        /** When it ended (RFC 3339). */
        readonly ended?: string | undefined;
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

export const readVirtualMachineInstance = reader((object): VirtualMachineInstance | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const status = object.object('status');
  return {
    meta,
    template: readVmTemplate(object.object('spec')),
    nodeName: status?.text('nodeName') || undefined,
    phase: status?.text('phase'),
    conditions: readConditions(object),
    runningSince: status && readRunningSince(status),
    interfaces: status?.list('interfaces', readInterface) ?? [],
    activePods: status?.record('activePods') ?? {},
    migration: readMigration(status?.object('migrationState')),
  };
});

const readRunningSince = (status: Fields): string | undefined =>
  status
    .list('phaseTransitionTimestamps', (entry) => {
      const change = entry.object();
      return change?.text('phase') === 'Running' ? change.text('phaseTransitionTimestamp') : undefined;
    })
    ?.at(-1);

const readInterface = (entry: Entry): VmiInterface | undefined => {
  const fields = entry.object();
  if (!fields) return undefined;
  const first = fields.text('ipAddress');
  const all = fields.list('ipAddresses', (address) => address.text()) ?? [];
  return {
    name: fields.text('name') || undefined,
    podInterfaceName: fields.text('podInterfaceName'),
    mac: fields.text('mac'),
    ips: [...new Set([first, ...all])].filter((ip): ip is string => !!ip),
    guestName: fields.text('interfaceName'),
    infoSources: (fields.text('infoSource') ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    linkState: fields.text('linkState'),
  };
};

const readMigration = (state: Fields | undefined): VirtualMachineInstance['migration'] =>
  state && {
    sourceNode: state.text('sourceNode') || undefined,
    targetNode: state.text('targetNode') || undefined,
    completed: state.flag('completed') ?? false,
    failed: state.flag('failed') ?? false,
    ended: state.text('endTimestamp'),
  };
