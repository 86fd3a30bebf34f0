import type { Sketch, SketchGraph } from './sketch';

/** Some network hangs on it. */
export const carriesNetwork = (graph: SketchGraph, id: string): boolean => networksOn(graph, id).length > 0;

/** The network cards that hang on a card, directly or through others. */
export const networksOn = (graph: SketchGraph, id: string): readonly Sketch[] => {
  const seen = new Set([id]);
  const found: Sketch[] = [];
  for (const at of seen) {
    const sketch = graph.sketches.get(at);
    if (sketch?.lane === 'network') found.push(sketch);
    else for (const { to } of graph.outOf(at)) seen.add(to);
  }
  return found;
};
