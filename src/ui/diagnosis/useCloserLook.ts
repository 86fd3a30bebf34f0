import { useEffect } from 'react';
import { waitsForPod } from '../../core/rules/workload/vmEvents';
import { useCluster } from '../cluster/ClusterContext';
import type { Checked } from './checkedCluster';

/**
 * Reads more where a VM waits for its pod: how the pod is and what Events say of it, in the namespace of the VM. Of very many
 * such namespaces only the first are read; of the others the rules say that they cannot tell.
 */
export const useCloserLook = (checked: Checked | undefined): void => {
  const { load } = useCluster();
  const namespaces = checked === undefined ? '' : waitingIn(checked).join(' ');
  useEffect(() => {
    for (const namespace of namespaces.split(' ').filter((one) => one !== '')) {
      load('Event', { namespace });
      load('Pod', { namespace });
    }
  }, [load, namespaces]);
};

const waitingIn = ({ view }: Checked): readonly string[] => {
  const waits = waitsForPod(view);
  return [
    ...new Set(
      view
        .vms()
        .filter(waits)
        .map(({ namespace }) => namespace),
    ),
  ].slice(0, most);
};

const most = 8;
