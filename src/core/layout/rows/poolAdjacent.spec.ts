import fc from 'fast-check';
import { poolAdjacent } from './poolAdjacent';

const settled = (...wishes: readonly { wish: number; weight?: number; distance?: number }[]) => {
  const column = wishes.map((wish) => ({ weight: 1, distance: 50, y: 0, ...wish }));
  poolAdjacent(column);
  return column.map(({ y }) => y);
};

describe('poolAdjacent', () => {
  it('gives every wish that keeps the distances', () => {
    expect(settled({ wish: 0 }, { wish: 100 }, { wish: 150 })).toEqual([0, 100, 150]);
  });

  it('puts two with one wish on both sides of it', () => {
    expect(settled({ wish: 100 }, { wish: 100 })).toEqual([75, 125]);
  });

  it('gives way by weight', () => {
    expect(settled({ wish: 100, weight: 3 }, { wish: 100 })).toEqual([87.5, 137.5]);
  });

  it('carries a conflict on to those above', () => {
    expect(settled({ wish: 0 }, { wish: 50 }, { wish: 10 })).toEqual([-30, 20, 70]);
  });

  it('does nothing to an empty column', () => {
    expect(settled()).toEqual([]);
  });

  it('keeps all distances and the weighted sum of any wishes', () => {
    const wish = fc.record({ wish: fc.integer(), weight: fc.integer({ min: 1, max: 9 }), distance: fc.nat(100) });
    const wishes = fc.array(
      wish.map((one) => ({ ...one, wish: one.wish % 1000 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(wishes, (list) => {
        const column = list.map((one) => ({ ...one, y: 0 }));
        poolAdjacent(column);
        const sum = (of: (one: (typeof column)[number]) => number) => column.reduce((all, one) => all + of(one), 0);
        expect(sum(({ y, weight }) => y * weight)).toBeCloseTo(
          sum(({ wish: to, weight }) => to * weight),
          3,
        );
        for (const [index, { y, distance }] of column.slice(1).entries()) {
          expect(y - (column[index]?.y ?? 0)).toBeGreaterThanOrEqual(distance - 1e-6);
        }
      }),
    );
  });
});
