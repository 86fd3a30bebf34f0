import fc from 'fast-check';
import { PoolAdjacent } from './poolAdjacent';

type Wish = { readonly wish: number; readonly weight?: number; readonly distance?: number };

const settled = (...wishes: readonly Wish[]) => {
  const heights = new Float64Array(wishes.length);
  const pools = new PoolAdjacent({
    heights,
    wishes: Float64Array.from(wishes, ({ wish }) => wish),
    weights: Float64Array.from(wishes, ({ weight = 1 }) => weight),
    distances: Int32Array.from(wishes, ({ distance = 50 }) => distance),
  });
  const moved = pools.settle(wishes.map((_, number) => number));
  return { heights: [...heights], moved };
};

const heights = (...wishes: readonly Wish[]) => settled(...wishes).heights;

describe('PoolAdjacent', () => {
  it('gives every wish that keeps the distances', () => {
    expect(heights({ wish: 0 }, { wish: 100 }, { wish: 150 })).toEqual([0, 100, 150]);
  });

  it('puts two with one wish on both sides of it', () => {
    expect(heights({ wish: 100 }, { wish: 100 })).toEqual([75, 125]);
  });

  it('gives way by weight', () => {
    expect(heights({ wish: 100, weight: 3 }, { wish: 100 })).toEqual([87.5, 137.5]);
  });

  it('carries a conflict on to those above', () => {
    expect(heights({ wish: 0 }, { wish: 50 }, { wish: 10 })).toEqual([-30, 20, 70]);
  });

  it('says how far the farthest one moved', () => {
    expect(settled({ wish: -30 }, { wish: 70 }).moved).toBe(70);
    expect(settled().moved).toBe(0);
  });

  it('does nothing to an empty column', () => {
    expect(heights()).toEqual([]);
  });

  it('keeps all distances and the weighted sum of any wishes', () => {
    const wish = fc.record({ wish: fc.integer(), weight: fc.integer({ min: 1, max: 9 }), distance: fc.nat(100) });
    const wishes = fc.array(
      wish.map((one) => ({ ...one, wish: one.wish % 1000 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(wishes, (list) => {
        const y = heights(...list);
        const sum = (values: readonly number[]) =>
          values.reduce((all, value, row) => all + value * (list[row]?.weight ?? 0), 0);
        expect(sum(y)).toBeCloseTo(sum(list.map(({ wish: to }) => to)), 3);
        for (const [row, { distance }] of list.entries()) {
          if (row > 0) expect((y[row] ?? 0) - (y[row - 1] ?? 0)).toBeGreaterThanOrEqual(distance - 1e-6);
        }
      }),
    );
  });
});
