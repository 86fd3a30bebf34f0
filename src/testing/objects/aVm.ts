import type { Raw } from '../aHost';

/** A NIC of a VM: on a NAD (`name` or `namespace/name`), else on the pod network. `interface` is the rest of its device. */
export type NicPlan = { readonly name: string; readonly nad?: string; readonly interface?: Raw };

type VmParts = { readonly nics?: readonly NicPlan[]; readonly devices?: Raw; readonly template?: Raw };

/** A VM at `namespace/name`; without `nics` it writes none. `template` goes into the spec of its instance. */
export const aVm = (place: string, { nics, devices, template, ...rest }: VmParts & Raw = {}): Raw => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: placed(place),
  spec: { runStrategy: 'Always', template: { spec: { ...templateOf(nics ?? [], devices), ...template } } },
  ...rest,
});

type VmiParts = VmParts & {
  readonly node?: string;
  readonly phase?: string;
  readonly interfaces?: readonly Raw[];
  readonly status?: Raw;
};

/** The instance of a VM, running on `node`; its uid is `uid-<name>`. */
export const aVmi = (
  place: string,
  { nics, devices, template, node, phase = 'Running', interfaces = [], status }: VmiParts = {},
): Raw => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstance',
  metadata: { ...placed(place), uid: `uid-${placed(place).name}` },
  spec: { ...templateOf(nics ?? [], devices), ...template },
  status: { ...(node === undefined ? {} : { nodeName: node }), phase, interfaces, ...status },
});

/** A migration of an instance to `targetNode`. */
export const aMigration = (place: string, vmiName: string, status: Raw): Raw => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstanceMigration',
  metadata: placed(place),
  spec: { vmiName },
  status,
});

const placed = (place: string) => {
  const [namespace = '', name = ''] = place.split('/');
  return { namespace, name };
};

const templateOf = (nics: readonly NicPlan[], devices: Raw = {}): Raw => ({
  networks: nics.map(({ name, nad }) =>
    nad === undefined ? { name, pod: {} } : { name, multus: { networkName: nad } },
  ),
  domain: {
    devices: {
      interfaces: nics.map(
        ({ name, nad, interface: more = nad === undefined ? { masquerade: {} } : { bridge: {} } }) => ({
          name,
          ...more,
        }),
      ),
      ...devices,
    },
  },
});
