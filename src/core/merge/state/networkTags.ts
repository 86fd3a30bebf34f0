import type { SketchContent, SketchGraph } from '../sketch/sketch';
import { tagAbove } from '../tagAbove';
import type { Tag } from '../tagAbove';

/**
 * VLAN of one network card: what its badge says, the tags its frames have on the cable as far as that is one, and those that
 * the network itself puts on (`own`).
 */
export type NetworkTag = {
  readonly vlan: number | 'untagged' | undefined;
  readonly tags: readonly Tag[];
  readonly own: readonly Tag[];
};

/** For each network card. A network without a VLAN of its own has that of the VLAN interface below its bridge. */
export const networkTags = (graph: SketchGraph): ReadonlyMap<string, NetworkTag> => {
  const tags = new Map<string, NetworkTag>();
  for (const { id, content } of graph.sketches.values()) {
    if (content.kind === 'network') tags.set(id, tagOf(graph, id, content));
  }
  return tags;
};

type Network = Extract<SketchContent, { kind: 'network' }>;

const tagOf = (graph: SketchGraph, id: string, { facts }: Network): NetworkTag => {
  if (facts.isOverlay) return { vlan: undefined, tags: ['any'], own: ['any'] };
  if (facts.vlan !== undefined) return { vlan: facts.vlan, tags: [facts.vlan], own: [facts.vlan] };
  if (facts.trunk.length > 0) return { vlan: undefined, tags: listed(facts.trunk), own: listed(facts.trunk) };
  const below = tagsAtCable(graph, id);
  const [only] = below;
  if (below.size === 1 && typeof only === 'number') return { vlan: only, tags: [only], own: ['untagged'] };
  return { vlan: saysUntagged(facts) ? 'untagged' : undefined, tags: ['untagged'], own: ['untagged'] };
};

/** Virtual functions and unknown configurations leave the tag to others. */
const saysUntagged = ({ topology, type }: Network['facts']): boolean =>
  topology === 'localnet' || ['bridge', 'cnv-bridge', 'ovs', 'macvlan', 'ipvlan'].includes(type ?? '');

/** A short list tag by tag; a long one says only that many run there. */
const listed = (trunk: readonly (readonly [number, number])[]): readonly Tag[] => {
  const count = trunk.reduce((sum, [min, max]) => sum + Math.max(0, max - min + 1), 0);
  if (count > 8) return ['any'];
  return trunk.flatMap(([min, max]) => Array.from({ length: Math.max(0, max - min + 1) }, (_, index) => min + index));
};

const tagsAtCable = (graph: SketchGraph, id: string): ReadonlySet<Tag> => {
  const ends = new Set<Tag>();
  climb(graph, { id, tag: 'untagged' }, ({ lane, tag }) => {
    if (lane === 'nic') ends.add(tag);
  });
  return ends;
};

type Place = { readonly id: string; readonly tag: Tag };
type Step = { readonly wire: SketchGraph['wires'][number]; readonly lane: string | undefined; readonly tag: Tag };

/** Visits every wire from a card towards the switch that carries `tag`, once for each tag it has there. */
export const climb = (graph: SketchGraph, start: Place, visit: (step: Step) => void): void => {
  const seen = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at; at = open.pop()) {
    const key = `${at.tag} ${at.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const wire of graph.into(at.id)) {
      const lane = graph.sketches.get(wire.from)?.lane;
      const tag = tagAbove({ links: wire.links, fromLane: lane }, at.tag);
      if (tag === undefined) continue;
      visit({ wire, lane, tag });
      open.push({ id: wire.from, tag });
    }
  }
};
