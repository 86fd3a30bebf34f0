import type { VirtualMachineInstance } from '../../../k8s/virtualMachineInstance';
import type { ClusterView } from '../../view/clusterView';
import { rememberedBy } from '../../view/rememberedBy';
import type { NicView } from '../../view/vmView';

/** A NIC that the running instance of its VM has, that instance, and the node it runs on. */
export type SettledNic = { readonly nic: NicView; readonly vmi: VirtualMachineInstance; readonly node: string };

/** The NICs that running instances have and are not about to lose. */
export const settledNics = rememberedBy((view: ClusterView): readonly SettledNic[] =>
  view.nics().flatMap((nic) => {
    const { runs, workload } = nic.vm;
    const { vmi } = workload;
    const isSettled = nic.nic.actual !== undefined && nic.nic.pending !== 'remove';
    return isSettled && vmi && runs !== undefined ? [{ nic, vmi, node: runs }] : [];
  }),
);

/** On a NAD, beside the pod network. */
export const isSecondary = ({ source, isDefault }: NicView): boolean => source?.kind === 'multus' && !isDefault;

/** A plugin writes the link of such a NIC in its own way, so that what KubeVirt reports of others does not hold. */
export const hasPlugin = ({ spec }: NicView): boolean => spec.interface?.binding?.startsWith('plugin:') ?? false;
