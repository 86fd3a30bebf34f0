import { linkId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';

/** A subnet that a node's own address on br-ex is in. */
export type MachineNetwork = { readonly id: ElementId; readonly cidr: string };

/** As the map has them (domain L-15); empty where the address of br-ex is not known. */
export const machineNetworksOf = (view: ClusterView, node: string): readonly MachineNetwork[] =>
  (view.map.to.get(linkId(node, 'br-ex')) ?? [])
    .filter(({ rule }) => rule === 'L-15')
    .map(({ from }) => ({ id: from, cidr: String(view.map.elements.get(from)?.name) }));
