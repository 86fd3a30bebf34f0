import { rungOf } from './rungs';

describe('rungOf', () => {
  it.each([
    ['D-410', 'nic-list'],
    ['D-001', 'definition'],
    ['D-002', 'access'],
    ['D-101', 'mapping'],
    ['D-104', 'bridge'],
    ['D-120', 'bridge'],
    ['D-124', 'vlan-and-mtu'],
    ['D-303', 'policy'],
    ['D-201', 'link'],
    ['D-505', 'vlan-and-mtu'],
    ['D-403', 'pod'],
    ['D-416', 'guest'],
    ['D-401', undefined],
    ['D-022', undefined],
  ] as const)('puts %s on %s', (code, rung) => {
    expect(rungOf(code)).toBe(rung);
  });
});
