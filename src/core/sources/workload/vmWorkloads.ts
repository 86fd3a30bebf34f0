import type { ObjectMeta } from '../../../k8s/objectMeta';
import type { VirtualMachineInstance } from '../../../k8s/virtualMachineInstance';
import { compareText } from '../../model/createNetworkMap';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import { launcherPods } from './launcher/launcherPods';
import { migrationTargets } from './migrationTargets';
import type { VmWorkload } from './vmWorkload';

/** Every VM with its instance, joined by namespace and name, and every instance without a VM; sorted. */
export const vmWorkloads = (snapshot: ClusterSnapshot): readonly VmWorkload[] => {
  const vms = byPlace(snapshot.kind('VirtualMachine').items);
  const vmis = byPlace(snapshot.kind('VirtualMachineInstance').items);
  const areVmisRead = snapshot.kind('VirtualMachineInstance').state === 'read';
  const launcherOf = launcherPods(snapshot);
  const targetOf = migrationTargets(snapshot);
  const places = [...new Map<string, { readonly meta: ObjectMeta }>([...vmis, ...vms])];
  return places
    .sort(([a], [b]) => compareText(a, b))
    .map(([place, { meta }]) => {
      const vm = vms.get(place);
      const found = vmis.get(place);
      const vmi = found && vm && hasEnded(found) ? undefined : found;
      const runs = vmi && !hasEnded(vmi) ? vmi.nodeName : undefined;
      return {
        namespace: meta.namespace ?? '',
        name: meta.name,
        vm,
        vmi,
        launcher: vmi && launcherOf(vmi),
        runs,
        placeUnknown: found || areVmisRead || vm?.printableStatus === 'Stopped' ? undefined : true,
        migratingTo: vmi && runs !== undefined ? targetOf(vmi) : undefined,
      };
    });
};

/** Only while the object of a finished instance is kept. */
const hasEnded = ({ phase }: VirtualMachineInstance): boolean => phase === 'Succeeded' || phase === 'Failed';

const byPlace = <T extends { readonly meta: ObjectMeta }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [`${item.meta.namespace ?? ''}/${item.meta.name}`, item]));
