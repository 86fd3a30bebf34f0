import { writtenLeaves } from './writtenLeaf';

const textOf = (entry: unknown) =>
  writtenLeaves(entry).map(
    ({ path, value }) => `${path} = ${typeof value === 'string' ? value : `{${value.join(', ')}}`}`,
  );

describe('what an entry of a desired state writes', () => {
  it('is every value with its path, beside name and type, and nothing for null', () => {
    const entry = { name: 'eno1', type: 'ethernet', mtu: 9000, state: 'up', ipv4: { enabled: false, dhcp: null } };
    expect(textOf(entry)).toEqual(['ipv4.enabled = false', 'mtu = 9000', 'state = up']);
  });

  it('takes lists as sets, with the options of named entries by name', () => {
    const port = [{ name: 'eno2' }, { name: 'eno1', vlan: { mode: 'trunk', 'trunk-tags': [{ id: 5 }] } }, { name: 7 }];
    expect(textOf({ name: 'br1', bridge: { port } })).toEqual([
      'bridge.port = {7, eno1, eno2}',
      'bridge.port[name=eno1].vlan.mode = trunk',
      'bridge.port[name=eno1].vlan.trunk-tags = {id=5}',
    ]);
    expect(textOf({ bridge: { port: [] } })).toEqual(['bridge.port = {}']);
  });

  it('spells other entries of lists out', () => {
    const address = [{ ip: '192.0.2.9', 'prefix-length': 24 }, ['a'], null];
    expect(textOf({ ipv4: { address } })).toEqual(['ipv4.address = {=a, ip=192.0.2.9 prefix-length=24, null}']);
  });

  it.each([
    [{ bridge: { options: { stp: false } } }, { bridge: { options: { stp: { enabled: false } } } }],
    [{ 'link-aggregation': { slaves: ['b', 'a'] } }, { 'link-aggregation': { port: ['a', 'b'] } }],
    [{ 'link-aggregation': { mode: 1 } }, { 'link-aggregation': { mode: 'active-backup' } }],
    [{ bridge: { ports: [{ name: 'a' }] } }, { bridge: { port: [{ name: 'a' }] } }],
    [{ 'link-aggregation': { options: { miimon: '150' } } }, { 'link-aggregation': { options: { miimon: 150 } } }],
  ])('is the same in older and newer spelling: %j', (older, newer) => {
    expect(writtenLeaves(older)).toEqual(writtenLeaves(newer));
  });

  it('is nothing where there is no entry', () => {
    expect(writtenLeaves(undefined)).toEqual([]);
  });
});
