import { aLaneGraph } from '../../../testing/aLaneGraph';
import type { LaneGraph } from '../laneGraph';
import { gridOf } from './gridOf';
import { orderRows } from './orderRows';
import { placeRows } from './placeRows';

const heights = (graph: LaneGraph) => {
  const grid = gridOf(graph);
  orderRows(grid);
  placeRows(grid, 38);
  const placed = grid.columns.flatMap(({ places }) => places);
  return new Map(placed.map(({ card, y }) => [card?.id ?? 'slot', y]));
};

const top = 38 + 8 + 22;

describe('placeRows', () => {
  it('stands a bond between its legs, and a switch port level with its NIC', () => {
    const y = heights(
      aLaneGraph({ switch: ['p1', 'p2'], nic: ['n1', 'n2'], bond: ['bond0'], bridge: ['br'] }, [
        'p1 > n1',
        'p2 > n2',
        'n1 > bond0',
        'n2 > bond0',
        'bond0 > br',
      ]),
    );
    expect([y.get('n1'), y.get('n2')]).toEqual([top, top + 52]);
    expect([y.get('p1'), y.get('p2')]).toEqual([top, top + 52]);
    expect([y.get('bond0'), y.get('br')]).toEqual([top + 26, top + 26]);
  });

  it('stands a network in the middle of its VM NICs, and a physical network in the middle of its networks', () => {
    const y = heights(
      aLaneGraph({ physnet: ['p'], network: ['a', 'b'], vm: ['1', '2', '3', '4', '5'] }, [
        'p > a',
        'p > b',
        ...['1', '2', '3'].map((vm) => `a > ${vm}`),
        ...['4', '5'].map((vm) => `b > ${vm}`),
      ]),
    );
    expect([y.get('a'), y.get('b')]).toEqual([top + 52, top + 182]);
    expect(y.get('p')).toBe(top + 117);
  });

  it('draws a wire that skips lanes level', () => {
    const y = heights(aLaneGraph({ nic: ['n'], bond: ['other'], bridge: ['br'] }, ['n > br']));
    expect([y.get('slot'), y.get('br')]).toEqual([y.get('n'), y.get('n')]);
  });

  it('stands what hangs on nothing right below the rest', () => {
    const y = heights(aLaneGraph({ nic: ['a', 'b', 'unused'], bond: ['bond0'] }, ['a > bond0', 'b > bond0']));
    expect(y.get('unused')).toBe((y.get('b') ?? 0) + 52);
    expect(heights(aLaneGraph({ nic: ['a', 'b'] }))).toEqual(
      new Map([
        ['a', top],
        ['b', top + 52],
      ]),
    );
  });

  it('leaves room for the header of a group, beside the title outside of the box and below it inside', () => {
    const outside = heights(
      aLaneGraph({
        nic: ['n'],
        vm: [
          { id: 'v', group: 'shop' },
          { id: 'w', group: 'bank' },
        ],
      }),
    );
    expect([outside.get('v'), outside.get('w')]).toEqual([76, 76 + 52 + 32]);
    expect(heights(aLaneGraph({ nic: [{ id: 'n', group: 'shop' }] })).get('n')).toBe(top + 32);
  });
});
