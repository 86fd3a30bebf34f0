import { mappingId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { HostView } from '../../view/hostView';
import type { NadView } from '../../view/nadView';
import type { NicView } from '../../view/vmView';
import { namesText } from '../said/namesText';

/** Who is concerned by a fault in the wiring of one host: the NADs whose traffic enters there, the VM NICs that run there. */
export type Concerned = {
  readonly host: HostView;
  readonly nads: readonly NadView[];
  readonly here: readonly NicView[];
};

/** The elements of the fault first, then the node, the mappings, the networks, the NADs and the VM NICs it bears on. */
export const bearsOn = (
  view: ClusterView,
  fault: readonly [ElementId, ...ElementId[]],
  { host, nads, here }: Concerned,
): readonly [ElementId, ...ElementId[]] => {
  const [first, ...own] = fault;
  const others = new Set([
    ...own,
    host.id,
    ...nads.flatMap(({ physnet }) => (physnet === undefined ? [] : [mappingId(host.node, physnet)])),
    ...nads.flatMap((nad) => view.networkOf(nad)?.id ?? []),
    ...nads.map(({ id }) => id),
    ...here.map(({ id }) => id),
  ]);
  others.delete(first);
  return [first, ...others];
};

/** The networks of some NADs for a sentence; a NAD without one by its own name. */
export const networksText = (nads: readonly NadView[]): string =>
  namesText([...new Set(nads.map(({ network, owner, place }) => owner?.name ?? network ?? place))]);

/** The VMs of some NICs for a sentence, each once. */
export const vmsText = (nics: readonly NicView[]): string => namesText([...new Set(nics.map(({ vm }) => vm.place))]);
