import type { Reconciler } from './liveLab';
import type { HostFault } from './nmstate/hostFault';
import { nmstateReconciler } from './nmstate/nmstateReconciler';
import { ovnReconciler } from './ovn/ovnReconciler';

/** Everything of the platform that works in a living lab. `faults`: network cards that do less than they say. */
export const liveReconcilers = (faults: readonly HostFault[] = []): readonly Reconciler[] => [
  nmstateReconciler(faults),
  ovnReconciler,
];
