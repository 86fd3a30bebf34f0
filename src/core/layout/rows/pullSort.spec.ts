import fc from 'fast-check';
import { PullSort } from './pullSort';

type Block = readonly number[];

/** Numbers the places of all blocks one after the other and sorts them; a block is written as the pulls of its places. */
const sorted = (blocks: readonly Block[]): number[] => {
  const pulls = Float64Array.from(blocks.flat());
  const firsts = blocks.flatMap((block, index) => block.map(() => blocks.slice(0, index).flat().length));
  const column = [...pulls.keys()];
  new PullSort({ blocks: Int32Array.from(firsts), pulls }).sort(column);
  return column;
};

const mean = (block: Block) => block.reduce((sum, pull) => sum + pull, 0) / block.length;

describe('PullSort', () => {
  it('orders places by where they are drawn, ties as they were', () => {
    expect(sorted([[3], [1], [2], [1]])).toEqual([1, 3, 2, 0]);
  });

  it('moves a block as a whole by the mean of its places, and orders these among themselves', () => {
    expect(sorted([[9, 1], [6], [4]])).toEqual([3, 1, 0, 2]);
  });

  it('leaves two blocks with one mean apart', () => {
    expect(sorted([[5, 1], [3], [2, 4]])).toEqual([1, 0, 2, 3, 4]);
  });

  it('agrees with a plain stable sort, however long the column is', () => {
    const block = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 60 }), (blocks) => {
        let next = 0;
        const numbered = blocks.map((pulls) => ({
          mean: mean(pulls),
          places: pulls.map((pull) => ({ pull, place: next++ })),
        }));
        const expected = numbered
          .sort((a, b) => a.mean - b.mean)
          .flatMap(({ places }) => [...places].sort((a, b) => a.pull - b.pull).map(({ place }) => place));
        expect(sorted(blocks)).toEqual(expected);
      }),
    );
  });
});
