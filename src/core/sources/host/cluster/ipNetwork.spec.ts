import { networkOf, sameAddress } from './ipNetwork';

describe('networkOf', () => {
  it.each([
    ['192.168.4.21/24', '192.168.4.0/24'],
    ['2001:db8::21/64', '2001:db8::/64'],
    ['192.168.4.21', undefined],
    ['here/24', undefined],
  ])('of %s is %s', (cidr, network) => {
    expect(networkOf(cidr)).toBe(network);
  });
});

describe('sameAddress', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1', true],
    ['10.0.0.1', '10.0.0.100', false],
    ['2001:DB8::0021', '2001:db8:0::21', true],
    ['2001:db8::21', '2001:db8::22', false],
    ['2001:db8::21', '192.0.2.1', false],
    ['no:address', 'NO:ADDRESS', true],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameAddress(a, b)).toBe(same);
  });
});
