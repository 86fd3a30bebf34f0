import type { SketchGraph, SketchWire } from '../sketch/sketch';
import { climb } from './networkTags';
import type { NetworkTag } from './networkTags';

/** Which VLANs of VM networks run over a wire; `untagged` when frames without a tag do, `many` when a list was too long. */
export type Carried = { readonly vlans: ReadonlySet<number>; readonly untagged: boolean; readonly many: boolean };

/** Follows each network to its switch ports and to its VM NICs. */
export const carriedVlans = (
  graph: SketchGraph,
  tags: ReadonlyMap<string, NetworkTag>,
): ((wire: SketchWire) => Carried) => {
  const carried = new Map<SketchWire, { vlans: Set<number>; untagged: boolean; many: boolean }>();
  const note = (wire: SketchWire, tag: number | 'untagged' | 'any'): void => {
    const entry = carried.get(wire) ?? { vlans: new Set<number>(), untagged: false, many: false };
    if (tag === 'any') entry.many = true;
    else if (tag === 'untagged') entry.untagged = true;
    else entry.vlans.add(tag);
    carried.set(wire, entry);
  };
  for (const [id, network] of tags) {
    const isOverlay = graph.into(id).some(({ links }) => links.some(({ rule }) => rule === 'L-39'));
    for (const tag of isOverlay ? [] : network.tags) {
      climb(graph, { id, tag }, ({ wire, tag: above }) => note(wire, above));
    }
    for (const wire of graph.outOf(id)) for (const tag of network.tags) note(wire, tag);
  }
  return (wire) => carried.get(wire) ?? nothing;
};

const nothing: Carried = { vlans: new Set(), untagged: false, many: false };
