import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { NetworkView } from '../../view/networkView';

/** The VM NICs on any NAD of an OVN network. */
export const nicIdsOf = (view: ClusterView, { members }: NetworkView): readonly ElementId[] =>
  members.flatMap(({ view: nad }) => view.nicsOf(nad)).map(({ id }) => id);
