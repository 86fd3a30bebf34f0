import type { ClusterSnapshot } from '../../core/snapshot/clusterSnapshot';

/** Why there is no host to draw. */
export type HostsMissing = 'notInstalled' | 'notStarted' | 'noneYet' | 'forbidden' | 'failing';

/** Finds the reason in how far NodeNetworkState and NMState could be read. */
export const hostsMissing = (snapshot: ClusterSnapshot): HostsMissing => {
  const { state } = snapshot.kind('NodeNetworkState');
  if (state === 'notInSource') return 'notInstalled';
  if (state === 'forbidden') return 'forbidden';
  if (state === 'failing') return 'failing';
  const nmstate = snapshot.kind('NMState');
  return nmstate.state === 'read' && nmstate.items.length === 0 ? 'notStarted' : 'noneYet';
};
