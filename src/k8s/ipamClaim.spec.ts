import { valueOf } from '../testing/readers/reading';
import { readIpamClaim } from './ipamClaim';

describe('a claim of addresses', () => {
  it('has the network, the interface and the addresses it keeps', () => {
    const body = { spec: { network: 'vlan-1924', interface: 'data' }, status: { ips: ['192.0.2.7/24', 5] } };
    expect(valueOf(readIpamClaim, { metadata: { name: 'c' }, ...body })).toMatchObject({
      network: 'vlan-1924',
      interface: 'data',
      ips: ['192.0.2.7/24', '5'],
    });
  });

  it('has none of them when it is new', () => {
    expect(valueOf(readIpamClaim, { metadata: { name: 'c' } })).toMatchObject({ network: undefined, ips: [] });
  });
});
