import type { VirtualMachineInstance } from '../../../k8s/virtualMachineInstance';
import type { VmTemplate } from '../../../k8s/vmTemplate';
import type { ElementOf } from '../../model/element';
import { vmId } from '../../model/elementId';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import { eligibleNodes } from './eligibleNodes';
import type { VmWorkload } from './vmWorkload';

/** Words of `status.printableStatus` that tell of a running guest, for a reader who may see VMs but no instances. */
const runningWords = ['Running', 'Migrating', 'Paused'];

/** Makes the element of a VM, or of an instance without one. */
export const vmElements = (snapshot: ClusterSnapshot) => {
  const vmsRead = snapshot.kind('VirtualMachine').state === 'read';
  const vmisRead = snapshot.kind('VirtualMachineInstance').state === 'read';
  const eligible = eligibleNodes(snapshot);
  const isRunning = ({ vm, vmi }: VmWorkload): boolean =>
    vmi ? vmi.phase === 'Running' : !vmisRead && runningWords.includes(vm?.printableStatus ?? '');
  const waiting = ({ vm, vmi, placeUnknown }: VmWorkload): VmTemplate | undefined =>
    !placeUnknown && vmi?.nodeName === undefined ? (vm ?? pendingInstance(vmi))?.template : undefined;
  return (workload: VmWorkload): ElementOf<'vm'> => {
    const { namespace, name, vm, vmi, runs, placeUnknown, migratingTo } = workload;
    const template = waiting(workload);
    return {
      id: vmId(namespace, name),
      kind: 'vm',
      name,
      namespace,
      facts: {
        status: vm?.printableStatus ?? vmi?.phase,
        runStrategy: vm?.runStrategy,
        running: isRunning(workload),
        runs,
        placeUnknown,
        migratingTo,
        eligibleNodes: template && eligible(template),
        standalone: vmsRead && !vm ? true : undefined,
      },
      source: { object: `${vm ? 'VirtualMachine' : 'VirtualMachineInstance'}/${namespace}/${name}`, path: '' },
    };
  };
};

const pendingInstance = (vmi: VirtualMachineInstance | undefined) =>
  vmi?.phase === 'Succeeded' || vmi?.phase === 'Failed' ? undefined : vmi;
