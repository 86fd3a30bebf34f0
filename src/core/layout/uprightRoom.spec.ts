import { aLaneGraph } from '../../testing/aLaneGraph';
import { pathPoints } from '../../testing/pathPoints';
import { layoutLanes } from './layoutLanes';
import { textWidth } from './textWidth';

const rows = (lane: string, count: number) => Array.from({ length: count }, (_, row) => `${lane}${row}`);

/** Two of six NICs go through a bond, the others pass by; all lanes but those of the path are folded. */
const scene = (width: number) =>
  layoutLanes(
    aLaneGraph(
      {
        switch: ['leaf'],
        nic: rows('nic', 6),
        bond: ['bond0'],
        bridge: rows('bridge', 5),
        network: ['net'],
        vm: rows('vm', 3),
      },
      [
        'leaf > nic5',
        ...['nic0 > bond0', 'nic1 > bond0', 'bond0 > bridge0'],
        ...[2, 3, 4, 5].map((row) => `nic${row} > bridge${row - 1}`),
        ...['bridge4 > net', 'net > vm0', 'net > vm1', 'net > vm2'],
      ],
    ),
    { width, lit: new Set(['nic5', 'bridge4', 'net', 'vm0']) },
  );

describe('the upright title of a folded lane', () => {
  const { lanes, cards, wires } = scene(300);
  const bonds = lanes.find(({ id }) => id === 'bond');

  it('has room where neither a card stands nor a wire passes', () => {
    expect(bonds?.rail).toBe(true);
    const { y, room } = bonds?.upright ?? { y: NaN, room: NaN };
    expect(room).toBeGreaterThan(20);
    const [top, bottom] = [y - room / 2, y + room / 2];
    for (const card of cards.filter(({ lane }) => lane === 'bond'))
      expect(card.y >= bottom || card.y + card.height <= top).toBe(true);
    const inLane = wires
      .flatMap(({ strands }) => strands.flatMap(({ d }) => pathPoints(d)))
      .filter(({ x }) => bonds !== undefined && x > bonds.x && x < bonds.x + bonds.width);
    expect(inLane.filter((point) => point.y > top && point.y < bottom)).toEqual([]);
    expect(inLane.length).toBeGreaterThan(0);
  });

  it('is for folded lanes only', () => {
    expect(scene(2000).lanes.every(({ upright, rail }) => !rail && upright === undefined)).toBe(true);
  });

  it('makes a low box high enough for it', () => {
    const low = layoutLanes(aLaneGraph({ nic: ['a'], vm: rows('vm', 9) }, ['a > vm0']), {
      width: 40,
      lit: new Set(['vm1']),
    });
    const [lane] = low.lanes;
    const { y, room } = lane?.upright ?? { y: NaN, room: NaN };
    expect(room).toBeGreaterThanOrEqual(textWidth('nic 1', 12, 500));
    expect(y + room / 2).toBeLessThan(low.box?.height ?? 0);
    expect(low.height).toBeGreaterThan(low.box?.height ?? Infinity);
  });

  it('ends with the box, also in lanes beside it', () => {
    const scene = layoutLanes(aLaneGraph({ nic: ['a', 'b'], network: ['n'], vm: rows('vm', 9) }, ['b > vm8']), {
      width: 40,
      lit: new Set(['b', 'vm8']),
    });
    const { y, room } = scene.lanes.find(({ id }) => id === 'network')?.upright ?? { y: NaN, room: NaN };
    expect(y + room / 2).toBeLessThan(scene.box?.height ?? 0);
  });

  it('may have no room at all where there is no box', () => {
    const graph = { ...aLaneGraph({ nic: ['a'], vm: ['b'] }, ['a > b']), boxTitle: undefined };
    const [lane] = layoutLanes(graph, { width: 40, lit: new Set(['b']) }).lanes;
    expect(lane?.upright?.room).toBeLessThan(30);
  });
});
