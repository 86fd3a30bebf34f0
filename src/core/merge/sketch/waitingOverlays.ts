import { ovsBridgeId } from '../../model/elementId';
import type { HostScope } from '../scope/hostScope';
import { sketchGraph } from './sketch';
import type { Sketch, SketchGraph, SketchWire } from './sketch';

/**
 * OVN brings an overlay network to a host with the first VM on it (L-39), so that the map has no link for VMs that merely
 * could run there. They get the way they would have: a wire that is planned. The VRF of a primary network is there already.
 */
export const withWaitingOverlays = ({ node }: HostScope, graph: SketchGraph): SketchGraph => {
  const from = ovsBridgeId(node, 'br-int');
  if (!graph.sketches.has(from)) return graph;
  const isWired = (id: string): boolean => graph.into(id).some((wire) => wire.from === from);
  const wires = [...graph.sketches.values()].flatMap((sketch): readonly SketchWire[] => {
    const { id: to, content } = sketch;
    if (content.kind !== 'network' || isWired(to) || !waits(graph, sketch)) return [];
    return [{ from, to, links: [{ from, to: content.unit.id, rule: 'L-39', state: 'desired' }] }];
  });
  return sketchGraph([...graph.sketches.values()], [...graph.wires, ...wires]);
};

const waits = (graph: SketchGraph, { id, content }: Sketch): boolean => {
  if (content.kind !== 'network' || !content.facts.isOverlay) return false;
  if (content.facts.problem !== undefined || content.facts.isMissing) return false;
  const guests = graph.outOf(id).map(({ to }) => graph.sketches.get(to)?.content);
  return guests.every((one) => one?.kind === 'guest' && ['stopped', 'unplaced'].includes(one.guest.presence));
};
