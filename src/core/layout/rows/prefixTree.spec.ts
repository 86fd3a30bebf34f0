import fc from 'fast-check';
import { PrefixBest, PrefixCount } from './prefixTree';

describe('PrefixCount', () => {
  it('counts what was added up to a number', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.integer({ min: -1, max: 30 }), (numbers, limit) => {
        const tree = new PrefixCount(31);
        for (const number of numbers) tree.add(number);
        expect(tree.upTo(limit)).toBe(numbers.filter((number) => number <= limit).length);
      }),
    );
  });

  it('knows nothing beyond its size', () => {
    expect(new PrefixCount(3).upTo(7)).toBe(0);
  });
});

describe('PrefixBest', () => {
  it('finds the best value at a number up to the limit', () => {
    const tree = new PrefixBest<{ readonly total: number }>(5);
    expect(tree.upTo(4)).toBeUndefined();
    tree.add(3, { total: 7 });
    tree.add(1, { total: 2 });
    tree.add(3, { total: 5 });
    expect([0, 1, 2, 3, 4].map((limit) => tree.upTo(limit)?.total)).toEqual([undefined, 2, 2, 7, 7]);
  });
});
