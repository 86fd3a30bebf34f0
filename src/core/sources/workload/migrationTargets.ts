import type { VirtualMachineInstance } from '../../../k8s/virtualMachineInstance';
import type { VirtualMachineInstanceMigration } from '../../../k8s/virtualMachineInstanceMigration';
import { compareText } from '../../model/createNetworkMap';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';

/**
 * Where an instance is moving to: by its own migration state, else by a migration object of its name that is under way.
 * Undefined when it is not moving, has arrived, or the target is not chosen yet. Of several such objects the first by name
 * counts.
 */
export const migrationTargets = (snapshot: ClusterSnapshot) => {
  const underWay = snapshot
    .kind('VirtualMachineInstanceMigration')
    .items.filter(isUnderWay)
    .sort((a, b) => compareText(b.meta.name, a.meta.name));
  const byVmi = new Map(
    underWay.map(({ meta, vmiName, targetNode }) => [`${meta.namespace ?? ''}/${vmiName ?? ''}`, targetNode]),
  );
  return ({ meta, nodeName, migration }: VirtualMachineInstance): string | undefined => {
    const own = migration && !migration.completed && !migration.failed ? migration.targetNode : undefined;
    const target = own ?? byVmi.get(`${meta.namespace ?? ''}/${meta.name}`);
    return target === nodeName ? undefined : target;
  };
};

const isUnderWay = ({ phase, targetNode }: VirtualMachineInstanceMigration): boolean =>
  targetNode !== undefined && phase !== 'Succeeded' && phase !== 'Failed';
