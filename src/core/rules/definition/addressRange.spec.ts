import { addressRange, holds, overlaps } from './addressRange';

const within = (outer: string, inner: string) => {
  const [a, b] = [addressRange(outer), addressRange(inner)];
  return a && b && holds(a, b);
};

describe('an address range', () => {
  it.each([
    ['10.1.0.0/16', 16, undefined],
    [' 10.1.0.0/16/24', 16, 24],
    ['fd00::/48/64', 48, 64],
  ])('%s has a length and the length of each node’s part', (text, prefix, hostPrefix) => {
    expect(addressRange(text)).toMatchObject({ prefix, hostPrefix });
  });

  it.each(['', '10.1.0.1', '10.1.0.0/33', 'x/8', '10.1.0.0/8/9/10'])('is not %j', (text) => {
    expect(addressRange(text)).toBeUndefined();
  });

  it.each([
    ['10.1.0.0/16', '10.1.7.0/24', true],
    ['10.1.0.0/16', '10.1.0.0/16', true],
    ['10.1.7.0/24', '10.1.0.0/16', false],
    ['10.1.0.0/16', '10.2.0.0/24', false],
    ['::/0', '10.1.0.0/16', false],
    ['fd00::/48', 'fd00::1/128', true],
  ])('%s holds %s: %j', (outer, inner, held) => {
    expect(within(outer, inner)).toBe(held);
  });

  it('overlaps those of its family that share an address', () => {
    expect(overlaps(['10.1.0.0/16/24', 'fd00::/64', 'x'], ['10.1.2.0/24', '10.2.0.0/16', '0.0.0.0/0', 'y'])).toEqual([
      ['10.1.0.0/16/24', '10.1.2.0/24'],
      ['10.1.0.0/16/24', '0.0.0.0/0'],
    ]);
  });
});
