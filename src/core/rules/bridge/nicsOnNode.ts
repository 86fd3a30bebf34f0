import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { NadView } from '../../view/nadView';
import { rememberedBy } from '../../view/rememberedBy';
import type { NicView } from '../../view/vmView';

/** Finds the VM NICs of some NADs that run on a node; the NICs of a NAD are sorted by node once. */
export const nicsOnNode = rememberedBy((view: ClusterView) => {
  const byNode = rememberedBy((nad: NadView) => groupedBy(view.nicsOf(nad), ({ vm }) => vm.runs));
  return (nads: readonly NadView[], node: string): readonly NicView[] =>
    nads.flatMap((nad) => byNode(nad).get(node) ?? []);
});
