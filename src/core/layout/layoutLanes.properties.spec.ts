import fc from 'fast-check';
import { anyLaneGraph, anyLayoutOptions } from '../../testing/anyLaneGraph';
import { sceneFaults } from '../../testing/sceneFaults';
import { layoutLanes } from './layoutLanes';

const runs = { numRuns: 150 };

describe('layoutLanes, for any graph', () => {
  it('draws nothing over or behind anything else, and every wire from port to port', () => {
    fc.assert(
      fc.property(anyLaneGraph, anyLayoutOptions, (graph, options) => {
        expect(sceneFaults(layoutLanes(graph, options))).toEqual([]);
      }),
      runs,
    );
  });

  it('gives the same scene whatever the order of the input', () => {
    const shuffled = anyLaneGraph.chain((graph) => {
      const cards = fc.shuffledSubarray([...graph.cards], { minLength: graph.cards.length });
      const wires = fc.shuffledSubarray([...graph.wires], { minLength: graph.wires.length });
      return fc.record({ graph: fc.constant(graph), cards, wires });
    });
    fc.assert(
      fc.property(shuffled, anyLayoutOptions, ({ graph, ...order }, options) => {
        expect(layoutLanes({ ...graph, ...order }, options)).toEqual(layoutLanes(graph, options));
      }),
      runs,
    );
  });

  it('has a header above each run of cards of one group, and nowhere else', () => {
    fc.assert(
      fc.property(anyLaneGraph, (graph) => {
        const scene = layoutLanes(graph, { width: 1278 });
        const groupOf = new Map(graph.cards.map(({ id, group }) => [id, group]));
        const runsOfGroups = scene.lanes.flatMap(({ id: lane }) => {
          const groups = scene.cards.filter((card) => card.lane === lane).map(({ id }) => groupOf.get(id));
          return groups.filter((group, index) => group !== undefined && group !== groups[index - 1]);
        });
        expect(scene.headers.map(({ group }) => group)).toEqual(runsOfGroups);
      }),
      runs,
    );
  });

  it('is never narrower than asked for, and draws every card and every wire between two of them', () => {
    fc.assert(
      fc.property(anyLaneGraph, anyLayoutOptions, (graph, options) => {
        const scene = layoutLanes(graph, options);
        expect(scene.width).toBeGreaterThanOrEqual(options.width);
        expect(scene.cards.map(({ id }) => id).sort()).toEqual(graph.cards.map(({ id }) => id).sort());
        expect(scene.wires).toHaveLength(
          graph.cards.length === 0 ? 0 : graph.wires.filter(({ from, to }) => from !== to).length,
        );
      }),
      runs,
    );
  });
});
