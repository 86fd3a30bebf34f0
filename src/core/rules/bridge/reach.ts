import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { NadView } from '../../view/nadView';
import { offers } from '../../view/offers';
import type { NicView } from '../../view/vmView';

/** Where VMs on a NAD are and may come to be. `running`: node → their NICs; `possible`: nodes where they could start. */
export type Reach = {
  readonly running: ReadonlyMap<string, readonly NicView[]>;
  readonly possible: readonly string[];
};

/** Nodes that lack the resource that the NAD asks for are passed over by the scheduler. Places not known are left out. */
export const reachOf = (view: ClusterView, nad: NadView): Reach => {
  const nics = view.nicsOf(nad);
  const running = groupedBy(nics, ({ vm }) => vm.runs);
  const lists = new Set(nics.flatMap(({ vm }) => (vm.eligible ? [vm.eligible] : [])));
  const { resourceName } = nad.nad;
  const possible = new Set(
    [...lists]
      .flat()
      .filter((node) => !running.has(node) && (!resourceName || offers(view.nodeOf(node), resourceName))),
  );
  return { running, possible: [...possible] };
};
