import type { ClusterSnapshot } from '../../core/snapshot/clusterSnapshot';

/**
 * Why there is nothing to draw. `notInDump`: a dump left it out, which says nothing of the cluster; `notThisHost`: others told,
 * the one that is looked at did not.
 */
export type HostsMissing =
  'notInstalled' | 'notInDump' | 'notStarted' | 'noneYet' | 'forbidden' | 'failing' | 'notThisHost';

/** Finds the reason in how far NodeNetworkState and NMState could be read, from a cluster or `fromDump`. */
export const hostsMissing = (snapshot: ClusterSnapshot, fromDump: boolean): HostsMissing => {
  const { state, items } = snapshot.kind('NodeNetworkState');
  if (state === 'notInSource') return fromDump ? 'notInDump' : 'notInstalled';
  if (state === 'forbidden') return 'forbidden';
  if (state === 'failing') return 'failing';
  if (items.length > 0) return 'notThisHost';
  const nmstate = snapshot.kind('NMState');
  return nmstate.state === 'read' && nmstate.items.length === 0 ? 'notStarted' : 'noneYet';
};
