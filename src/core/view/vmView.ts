import type { PodNetworkStatus } from '../../k8s/pod';
import type { VmiInterface } from '../../k8s/virtualMachineInstance';
import type { VmNetworkSource } from '../../k8s/vmTemplate';
import { resolveNadRef } from '../cni/resolveNadRef';
import { vmId, vmNicId } from '../model/elementId';
import type { ElementId } from '../model/elementId';
import type { ClusterSnapshot } from '../snapshot/clusterSnapshot';
import { eligibleNodes } from '../sources/workload/eligibleNodes';
import { podLegs } from '../sources/workload/launcher/podLegs';
import { vmNics } from '../sources/workload/vmNics';
import type { NicSpec, VmNic } from '../sources/workload/vmNics';
import type { VmWorkload } from '../sources/workload/vmWorkload';
import { vmWorkloads } from '../sources/workload/vmWorkloads';
import { timeOf } from './timeOf';

/** A VM, or an instance without one. `place` is `namespace/name`; `object` names what a person would edit. */
export type VmView = {
  readonly id: ElementId;
  readonly namespace: string;
  readonly name: string;
  readonly place: string;
  readonly object: string;
  /** The instance in evidence, where there is one. */
  readonly vmiObject: string | undefined;
  readonly workload: VmWorkload;
  readonly nics: readonly NicView[];
  /** Its instance is in phase Running on a node. */
  readonly runs: string | undefined;
  /** Milliseconds since 1970 of the start of phase Running; undefined = not running, or not said. */
  readonly runningSince: number | undefined;
  /** Nodes it could run on by rights, labels and taints (domain §6.5), sorted; undefined = not known. */
  readonly eligible: readonly string[] | undefined;
};

export type NicView = {
  readonly id: ElementId;
  readonly name: string;
  readonly vm: VmView;
  readonly nic: VmNic;
  /** As the instance has it, else as the VM wants it, and the object that says so. */
  readonly spec: NicSpec;
  readonly object: string;
  /** JSON path of its network entry in `object`, of its interface entry when there is no network; empty when implicit. */
  readonly path: string;
  readonly source: VmNetworkSource | undefined;
  /** Where the NAD is that it names, whether or not it exists. */
  readonly nadPlace: { readonly namespace: string; readonly name: string } | undefined;
  /** It takes the place of the pod network. */
  readonly isDefault: boolean;
  readonly leg: PodNetworkStatus | undefined;
  readonly guest: VmiInterface | undefined;
};

/** All VMs, sorted by namespace and name. */
export const vmViews = (snapshot: ClusterSnapshot): readonly VmView[] => {
  const nodesOf = eligibleNodes(snapshot);
  const legsOf = podLegs();
  return vmWorkloads(snapshot).map((workload) => {
    const { namespace, name, vm, vmi } = workload;
    const place = `${namespace}/${name}`;
    const template = vm?.template ?? vmi?.template;
    const nics: NicView[] = [];
    const view: VmView = {
      id: vmId(namespace, name),
      namespace,
      name,
      place,
      object: `${vm ? 'VirtualMachine' : 'VirtualMachineInstance'}/${place}`,
      vmiObject: vmi && `VirtualMachineInstance/${place}`,
      workload,
      nics,
      runs: vmi?.phase === 'Running' ? workload.runs : undefined,
      runningSince: vmi?.phase === 'Running' ? timeOf(vmi.runningSince) : undefined,
      eligible: template && nodesOf(template),
    };
    const all = vmNics(workload);
    const legs = legsOf(workload, all);
    nics.push(...all.map((nic) => nicView(view, nic, legs.get(nic.name))));
    return view;
  });
};

const nicView = (vm: VmView, nic: VmNic, leg: PodNetworkStatus | undefined): NicView => {
  const spec = nic.actual ?? nic.wanted ?? {};
  const source = spec.network?.source;
  const isMultus = source?.kind === 'multus';
  return {
    id: vmNicId({ namespace: vm.namespace, vm: vm.name, nic: nic.name }),
    name: nic.name,
    vm,
    nic,
    spec,
    object: (nic.actual && vm.vmiObject) ?? vm.object,
    path: spec.network?.path ?? spec.interface?.path ?? '',
    source,
    nadPlace: isMultus ? resolveNadRef(vm.namespace, source.networkName) : undefined,
    isDefault: isMultus && source.default,
    leg,
    guest: vm.workload.vmi?.interfaces.find(({ name }) => name === nic.name),
  };
};
