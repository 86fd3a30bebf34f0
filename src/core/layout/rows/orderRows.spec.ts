import fc from 'fast-check';
import { aLaneGraph } from '../../../testing/aLaneGraph';
import { anyLaneGraph } from '../../../testing/anyLaneGraph';
import type { LaneGraph } from '../laneGraph';
import { crossingsOf } from './crossings';
import { gridOf } from './gridOf';
import { orderRows } from './orderRows';
import type { Grid } from './place';

const ordered = (graph: LaneGraph) => {
  const grid = gridOf(graph);
  orderRows(grid);
  return grid;
};

const rows = ({ columns }: Grid, lane: string) => {
  const column = columns.find((one) => one.lane.id === lane);
  return column?.places.map(({ card }) => card?.id ?? 'slot');
};

describe('orderRows', () => {
  it('keeps the order of names where no wire asks for another', () => {
    const grid = ordered(
      aLaneGraph({ nic: ['b', 'a', 'c'], bond: ['bond0'] }, ['a > bond0', 'b > bond0', 'c > bond0']),
    );
    expect(rows(grid, 'nic')).toEqual(['a', 'b', 'c']);
  });

  it('untangles wires that would cross', () => {
    const grid = ordered(aLaneGraph({ nic: ['a', 'b', 'c'], bond: ['x', 'y', 'z'] }, ['a > z', 'b > y', 'c > x']));
    expect(crossingsOf(grid)).toBe(0);
    expect(rows(grid, 'bond')).toEqual(['z', 'y', 'x']);
  });

  it('puts cards without any wire at the end', () => {
    const grid = ordered(aLaneGraph({ nic: ['a', 'b', 'c'], bond: ['bond0'] }, ['b > bond0', 'c > bond0']));
    expect(rows(grid, 'nic')).toEqual(['b', 'c', 'a']);
  });

  it('gives a wire that skips a lane a slot there', () => {
    const grid = ordered(aLaneGraph({ nic: ['a'], bond: ['bond0'], bridge: ['br'] }, ['a > br']));
    expect(rows(grid, 'bond')).toEqual(['slot', 'bond0']);
  });

  it('stacks by network, then by group, and lets a group go on across two networks', () => {
    const vm = (id: string, group: string) => ({ id, group, order: `${group}/${id}` });
    const grid = ordered(
      aLaneGraph(
        {
          network: ['db', 'web'],
          vm: [vm('a', 'bank'), vm('b', 'shop'), vm('c', 'bank'), vm('d', 'shop'), vm('e', 'erp'), vm('f', 'bank')],
        },
        ['db > a', 'db > b', 'web > c', 'web > d', 'web > e', 'db > f'],
      ),
    );
    expect(rows(grid, 'vm')).toEqual(['b', 'a', 'f', 'c', 'e', 'd']);
  });

  it('finds an order without crossings for names that hide it', () => {
    const length = 30;
    const name = (prefix: string, index: number) => `${prefix}${(index * 17) % length}`;
    const indices = Array.from({ length }, (_, index) => index);
    const ladder = ordered(
      aLaneGraph(
        { nic: indices.map((index) => name('n', index)), bond: indices.map((index) => name('b', index)) },
        indices.flatMap((index) => [
          `${name('n', index)} > ${name('b', index)}`,
          ...(index + 1 < length ? [`${name('n', index)} > ${name('b', index + 1)}`] : []),
        ]),
      ),
    );
    expect(crossingsOf(ladder)).toBe(0);
  });

  it('never leaves more crossings than the names alone, groups aside', () => {
    const plain = anyLaneGraph.map((graph) => ({
      ...graph,
      cards: graph.cards.map((card) => ({ ...card, group: undefined })),
    }));
    fc.assert(
      fc.property(plain, (graph) => {
        const before = crossingsOf(gridOf(graph));
        expect(crossingsOf(ordered(graph))).toBeLessThanOrEqual(before);
      }),
    );
  });
});
