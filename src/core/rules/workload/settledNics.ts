import type { ClusterView } from '../../view/clusterView';
import type { NicView } from '../../view/vmView';

/** A NIC that the running instance of its VM has, and the node it runs on. */
export type SettledNic = { readonly nic: NicView; readonly node: string };

/** The NICs that running instances have and are not about to lose. */
export const settledNics = (view: ClusterView): readonly SettledNic[] =>
  view.nics().flatMap((nic) => {
    const { runs } = nic.vm;
    const isSettled = nic.nic.actual !== undefined && nic.nic.pending !== 'remove';
    return isSettled && runs !== undefined ? [{ nic, node: runs }] : [];
  });

/** On a NAD, beside the pod network. */
export const isSecondary = ({ source, isDefault }: NicView): boolean => source?.kind === 'multus' && !isDefault;

/** A plugin writes the link of such a NIC in its own way, so that what KubeVirt reports of others does not hold. */
export const hasPlugin = ({ spec }: NicView): boolean => spec.interface?.binding?.startsWith('plugin:') ?? false;
