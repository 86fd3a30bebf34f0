import type { Pod } from '../../../../k8s/pod';
import type { VirtualMachineInstance } from '../../../../k8s/virtualMachineInstance';
import type { ClusterSnapshot } from '../../../snapshot/clusterSnapshot';

const createdBy = 'kubevirt.io/created-by';

/** Pods that carry a VM; their networks are the VM's NICs. */
export const isLauncher = ({ meta }: Pod): boolean =>
  meta.labels[createdBy] !== undefined || meta.labels['kubevirt.io'] === 'virt-launcher';

/**
 * Finds the pod an instance runs in (domain L-53): made for its uid and not finished. Of the two pods of a migration the
 * one on the instance's node, else the newest. When only metadata was read the phase is not known and does not count.
 */
export const launcherPods = (snapshot: ClusterSnapshot) => {
  const byVmi = new Map<string, Pod[]>();
  for (const pod of snapshot.kind('Pod').items) {
    const uid = pod.meta.labels[createdBy];
    if (uid === undefined || (pod.phase !== undefined && pod.phase !== 'Running')) continue;
    const present = byVmi.get(uid);
    if (present === undefined) byVmi.set(uid, [pod]);
    else present.push(pod);
  }
  return (vmi: VirtualMachineInstance): Pod | undefined => {
    const pods = byVmi.get(vmi.meta.uid ?? '') ?? [];
    const here = pods.filter((pod) => nodeOf(vmi, pod) === vmi.nodeName);
    return newest(here.length > 0 ? here : pods);
  };
};

const nodeOf = (vmi: VirtualMachineInstance, pod: Pod): string | undefined =>
  pod.nodeName ?? vmi.activePods[pod.meta.uid ?? ''];

const newest = (pods: readonly Pod[]): Pod | undefined =>
  pods.reduce<Pod | undefined>((best, pod) => (best && age(best) >= age(pod) ? best : pod), undefined);

/** Time and name, so that the choice does not hang on the order of the list. */
const age = ({ meta }: Pod): string => `${meta.creationTimestamp ?? ''} ${meta.name}`;
