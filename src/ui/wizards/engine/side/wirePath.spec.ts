import type { HangingCard } from './hanging';
import { wirePath } from './wirePath';

const row = (...keys: readonly string[]): readonly HangingCard[] =>
  keys.map((key) => ({ key, kind: 'nad', name: key }));

describe('a wire beside the questions', () => {
  it('is straight where the cards are above each other', () => {
    expect(wirePath(row('a'), row('b'), { from: 'a', to: 'b', isNew: true })).toBe('M50 0V20');
    expect(wirePath(row('a'), row('b', 'c', 'd'), { from: 'a', to: 'c' })).toBe('M50 0V20');
  });

  it('turns between the rows, a new one earlier and beside the others', () => {
    expect(wirePath(row('a'), row('b', 'c'), { from: 'a', to: 'c' })).toBe('M50 0V13H75V20');
    expect(wirePath(row('a'), row('b', 'c'), { from: 'a', to: 'c', isNew: true })).toBe('M52 0V7H75V20');
  });

  it('is not drawn between rows that it does not join', () => {
    expect(wirePath(row('a'), row('b'), { from: 'x', to: 'b' })).toBeUndefined();
    expect(wirePath(row('a'), row('b'), { from: 'a', to: 'x' })).toBeUndefined();
  });
});
