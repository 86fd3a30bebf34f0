import type { VmInterface, VmNetwork, VmTemplate } from '../../../k8s/vmTemplate';
import type { VmWorkload } from './vmWorkload';

/** A NIC as one template has it: a network and an interface of one name; either may be missing. */
export type NicSpec = {
  readonly network?: VmNetwork | undefined;
  readonly interface?: VmInterface | undefined;
  readonly implicit?: true | undefined;
};

/** One NIC of a VM: as the VM wants it, and as its instance has it. At least one of the two is there. */
export type VmNic = {
  readonly name: string;
  readonly wanted?: NicSpec | undefined;
  readonly actual?: NicSpec | undefined;
  readonly pending?: 'add' | 'remove' | undefined;
};

/** The union of the NICs of a VM and of its instance (domain L-50), in the order they are written. */
export const vmNics = ({ vm, vmi }: VmWorkload): readonly VmNic[] => {
  const wanted = vm ? nicSpecs(vm.template) : undefined;
  const actual = vmi ? nicSpecs(vmi.template) : undefined;
  const names = new Set([...(wanted?.keys() ?? []), ...(actual?.keys() ?? [])]);
  return [...names].map((name) => {
    const inVm = wanted?.get(name);
    const inVmi = actual?.get(name);
    const isGoing = (inVm ?? inVmi)?.interface?.state === 'absent' || (wanted !== undefined && !inVm);
    const isComing = actual !== undefined && !inVmi;
    return { name, wanted: inVm, actual: inVmi, pending: isGoing ? 'remove' : isComing ? 'add' : undefined };
  });
};

/** NIC name → what the template says; KubeVirt adds a NIC on the pod network when nothing is written (domain §6.1). */
const nicSpecs = (template: VmTemplate): ReadonlyMap<string, NicSpec> => {
  const { networks, interfaces, isListWhole, autoattachPodInterface } = template;
  if (networks.length + interfaces.length === 0) {
    return new Map<string, NicSpec>(isListWhole && autoattachPodInterface ? [['default', implicitNic]] : []);
  }
  const names = new Set([...networks, ...interfaces].map(({ name }) => name));
  const networkOf = new Map(networks.map((network) => [network.name, network]));
  const interfaceOf = new Map(interfaces.map((entry) => [entry.name, entry]));
  return new Map([...names].map((name) => [name, { network: networkOf.get(name), interface: interfaceOf.get(name) }]));
};

const implicitNic: NicSpec = {
  network: { name: 'default', source: { kind: 'pod' }, sources: ['pod'], path: '' },
  implicit: true,
};
