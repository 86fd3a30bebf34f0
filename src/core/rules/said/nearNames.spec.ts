import { namesText } from './namesText';
import { nearNames } from './nearNames';

describe('nearNames', () => {
  it('finds names in another case and names at most two letters away, the nearest first', () => {
    expect(nearNames('physnet-data', ['physnet', 'phsynet-data', 'Physnet-Data', 'physnet-dat', 'other'])).toEqual([
      'Physnet-Data',
      'physnet-dat',
      'phsynet-data',
    ]);
  });

  it('does not offer the name itself, nor half of a short name', () => {
    expect(nearNames('br1', ['br1', 'br2', 'eth', 'br'])).toEqual(['br2', 'br']);
  });
});

describe('namesText', () => {
  it('gives the first names of many, and their number', () => {
    expect(namesText(['a', 'b'])).toBe('a, b');
    expect(namesText(['a', 'b', 'c', 'd'], 3)).toBe('a, b, … (4)');
  });
});
