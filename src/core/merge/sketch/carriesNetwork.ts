import type { SketchGraph } from './sketch';

/** Something hangs on it that VMs use. */
export const carriesNetwork = (graph: SketchGraph, id: string): boolean => {
  const seen = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (graph.sketches.get(at)?.lane === 'network') return true;
    open.push(...graph.outOf(at).map(({ to }) => to));
  }
  return false;
};
