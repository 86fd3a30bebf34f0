import { isAlone, netOf } from './net';
import { numberAt, wholeAt } from './numberAt';

describe('netOf', () => {
  const net = netOf(4, { froms: [0, 1, 0, 0], tos: [2, 2, 3, 2] });
  const listed = (side: 'left' | 'right', place: number) =>
    Array.from({ length: net[side].count(place) }, (_, index) => net[side].at(net[side].begin(place) + index));

  it('lists the neighbours of each place, those wired twice two times', () => {
    expect([0, 1, 2, 3].map((place) => listed('right', place))).toEqual([[2, 3, 2], [2], [], []]);
    expect([0, 1, 2, 3].map((place) => listed('left', place))).toEqual([[], [], [0, 1, 0], [0]]);
  });

  it('sums values over neighbours', () => {
    expect(net.left.sum(2, Float64Array.of(1, 10, 100, 1000))).toBe(12);
  });

  it('knows who has none', () => {
    expect([0, 1, 2, 3].map((place) => isAlone(net, place))).toEqual([false, false, false, false]);
    expect(isAlone(netOf(1, { froms: [], tos: [] }), 0)).toBe(true);
  });
});

describe('numberAt and wholeAt', () => {
  it('read 0 beyond the end', () => {
    expect([numberAt(Float64Array.of(1.5), 0), numberAt(Float64Array.of(1.5), 1)]).toEqual([1.5, 0]);
    expect([wholeAt(Int32Array.of(7), 0), wholeAt(Int32Array.of(7), 1)]).toEqual([7, 0]);
  });
});
