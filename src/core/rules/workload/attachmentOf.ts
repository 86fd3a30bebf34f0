import type { NicView } from '../../view/vmView';

/**
 * Whether the pod of a VM has a leg for a NIC, by what Multus reported. An entry for the NIC's NAD that no other NIC lays
 * claim to counts, too: how older pods name their interfaces is a guess. `unknown`: no pod was read, or Multus said nothing.
 */
export const attachmentOf = ({ vm, leg, nadPlace }: NicView): 'yes' | 'no' | 'unknown' => {
  const entries = vm.workload.launcher?.networkStatus;
  if (!entries || !nadPlace) return 'unknown';
  const nad = `${nadPlace.namespace}/${nadPlace.name}`;
  const isFree = entries.some((entry) => entry.name === nad && !vm.nics.some((other) => other.leg === entry));
  return leg || isFree ? 'yes' : 'no';
};
