import { problemsOf, valueOf } from '../testing/readers/reading';
import { readNodeNetworkState } from './nodeNetworkState';

const nns = (...interfaces: readonly unknown[]) => ({
  metadata: { name: 'n1' },
  status: { currentState: { interfaces } },
});
const entryOf = (entry: unknown) => {
  const [read] = valueOf(readNodeNetworkState, nns(entry)).state?.interfaces ?? [];
  if (!read) throw new Error('the entry was left out');
  return read;
};
const problems = (entry: unknown) =>
  problemsOf(readNodeNetworkState, nns(entry)).map((path) => path.replace('status.currentState.interfaces[0]', '@'));

describe('an interface', () => {
  it('is read with what every interface may have', () => {
    const entry = {
      name: 'eno1',
      type: 'ethernet',
      state: 'up',
      description: 'to the leaf',
      'profile-name': 'eno1-profile',
      'mac-address': '02:00:5E:00:00:01',
      'permanent-mac-address': '02:00:5E:00:00:02',
      driver: 'ixgbe',
      'pci-address': '0000:3b:00.0',
      mtu: '9000',
      'min-mtu': 68,
      'max-mtu': 9710,
      controller: 'bond0',
      'ovs-db': { external_ids: { 'iface-id': 'x' } },
    };
    expect(entryOf(entry)).toMatchObject({
      name: 'eno1',
      type: 'ethernet',
      state: 'up',
      description: 'to the leaf',
      profileName: 'eno1-profile',
      mac: '02:00:5E:00:00:01',
      permanentMac: '02:00:5E:00:00:02',
      driver: 'ixgbe',
      pciAddress: '0000:3b:00.0',
      mtu: 9000,
      minMtu: 68,
      maxMtu: 9710,
      controller: 'bond0',
      externalIds: { 'iface-id': 'x' },
      path: 'status.currentState.interfaces[0]',
    });
  });

  it('needs a name only (peers 15)', () => {
    expect(entryOf({ name: 'x', controller: '' })).toMatchObject({
      name: 'x',
      type: 'unknown',
      state: undefined,
      controller: undefined,
    });
    expect(problems({ name: 'x' })).toEqual([]);
  });

  it('may have a name that YAML takes for a number', () => {
    expect(entryOf({ name: 123456 }).name).toBe('123456');
    expect(entryOf({ name: '0123456' }).name).toBe('0123456');
  });

  it('keeps a type it does not know', () => {
    expect(entryOf({ name: 'x', type: 'hsr' }).type).toBe('hsr');
  });

  it.each([[{ type: 'bond' }], [{ name: '' }], ['eno1'], [null]])('is left out and reported when it is %j', (entry) => {
    expect(valueOf(readNodeNetworkState, nns(entry, { name: 'eno2' })).state?.interfaces).toHaveLength(1);
    expect(problems(entry)).toEqual(['@']);
  });
});

describe('the addresses of an interface', () => {
  it('are of both families, with the length of their prefix (peers 13)', () => {
    const ipv4 = {
      enabled: true,
      dhcp: true,
      address: [
        { ip: '192.0.2.10', 'prefix-length': 24 },
        { ip: '192.0.2.11', 'prefix-length': 32 },
      ],
    };
    const ipv6 = { enabled: true, autoconf: true, address: [{ ip: '2001:db8::1', 'prefix-length': 64 }] };
    expect(entryOf({ name: 'x', ipv4, ipv6 })).toMatchObject({
      ipv4: {
        enabled: true,
        dhcp: true,
        addresses: [
          { ip: '192.0.2.10', prefix: 24 },
          { ip: '192.0.2.11', prefix: 32 },
        ],
      },
      ipv6: { enabled: true, autoconf: true, addresses: [{ ip: '2001:db8::1', prefix: 64 }] },
    });
  });

  it('are off and none unless written', () => {
    expect(entryOf({ name: 'x', ipv4: {} }).ipv4).toEqual({
      enabled: false,
      dhcp: undefined,
      autoconf: undefined,
      addresses: [],
    });
    expect(entryOf({ name: 'x', ipv4: null }).ipv4).toBeUndefined();
  });

  it('lose only those that are malformed', () => {
    const address = [{ ip: '192.0.2.10' }, { 'prefix-length': 24 }, 'x', { ip: '192.0.2.11', 'prefix-length': 24 }];
    expect(entryOf({ name: 'x', ipv4: { enabled: true, address } }).ipv4?.addresses).toEqual([
      { ip: '192.0.2.11', prefix: 24 },
    ]);
    expect(problems({ name: 'x', ipv4: { address } })).toEqual([0, 1, 2].map((index) => `@.ipv4.address[${index}]`));
  });
});

describe('a NIC', () => {
  it('has speed, duplex and negotiation as far as they are told', () => {
    const ethernet = { speed: 25000, duplex: 'full', 'auto-negotiation': false };
    expect(entryOf({ name: 'x', ethernet }).ethernet).toEqual({
      speed: 25000,
      duplex: 'full',
      autoNegotiation: false,
      sriov: undefined,
    });
    expect(entryOf({ name: 'x', ethernet: {} }).ethernet).toMatchObject({ speed: undefined });
  });

  it('has virtual functions', () => {
    const vfs = [
      { id: 0, 'mac-address': '02:00:00:00:00:10', 'vlan-id': 5, 'spoof-check': true, trust: false },
      { trust: true },
      1,
    ];
    const entry = { name: 'x', ethernet: { 'sr-iov': { 'total-vfs': 8, vfs } } };
    expect(entryOf(entry).ethernet?.sriov).toEqual({
      totalVfs: 8,
      vfs: [{ id: 0, mac: '02:00:00:00:00:10', vlan: 5, spoofCheck: true, trust: false }],
    });
    expect(problems(entry)).toEqual(['@.ethernet.sr-iov.vfs[1]', '@.ethernet.sr-iov.vfs[2]']);
    expect(entryOf({ name: 'x', ethernet: { 'sr-iov': { 'total-vfs': 0 } } }).ethernet?.sriov).toEqual({
      totalVfs: 0,
      vfs: [],
    });
  });
});

describe('a bond', () => {
  const bond = (block: unknown) => entryOf({ name: 'bond0', type: 'bond', 'link-aggregation': block }).bond;

  it.each([
    ['the current', { port: ['eno1', 'eno2'] }],
    ['the older', { slaves: ['eno1', 'eno2'] }],
    ['the accepted', { ports: ['eno1', 'eno2'] }],
    ['the detailed', { 'ports-config': [{ name: 'eno1', priority: 1 }, { name: 'eno2' }] }],
    ['the current one beside the older', { port: ['eno1', 'eno2'], slaves: ['x'] }],
    ['the older one beside an empty current', { port: null, slaves: ['eno1', 'eno2'] }],
  ])('has its members in %s spelling', (_which, block) => {
    expect(bond(block)?.ports).toEqual(['eno1', 'eno2']);
  });

  it('has members that are not known when there is no list, and none when it is empty', () => {
    expect(bond({ mode: '802.3ad' })?.ports).toBeUndefined();
    expect(bond({ port: [] })?.ports).toEqual([]);
  });

  it.each([
    [0, 'balance-rr'],
    ['1', 'active-backup'],
    [2, 'balance-xor'],
    ['3', 'broadcast'],
    [4, '802.3ad'],
    ['5', 'balance-tlb'],
    ['6', 'balance-alb'],
    ['802.3ad', '802.3ad'],
    ['7', '7'],
    [undefined, undefined],
  ])('has mode %p by the name %s', (mode, name) => {
    expect(bond({ mode })?.mode).toBe(name);
  });

  it('has options as texts, numbers or not', () => {
    expect(bond({ options: { miimon: 100, lacp_rate: 'slow', arp_interval: '150' } })?.options).toEqual({
      miimon: '100',
      lacp_rate: 'slow',
      arp_interval: '150',
    });
    expect(bond({})?.options).toEqual({});
  });
});

describe('what stands on another interface', () => {
  it('is a VLAN with its base, tag and protocol', () => {
    const vlan = { 'base-iface': 'bond0', id: '55', protocol: '802.1ad' };
    expect(entryOf({ name: 'bond0.55', vlan }).vlan).toEqual({ base: 'bond0', id: 55, protocol: '802.1ad' });
  });

  it.each([
    ['vxlan', { id: 9, remote: '192.0.2.9', local: '192.0.2.10' }, { id: 9, remote: '192.0.2.9', local: '192.0.2.10' }],
    ['mac-vlan', { mode: 'bridge' }, { mode: 'bridge' }],
    ['mac-vtap', { mode: 'vepa' }, { mode: 'vepa' }],
    ['ipvlan', { mode: 'l2' }, { mode: 'l2' }],
  ])('is a %s', (kind, block, read) => {
    const entry = entryOf({ name: 'x', type: kind, [kind]: { 'base-iface': 'eno1', ...block } });
    expect(entry.stacked).toMatchObject({ kind, base: 'eno1', ...read });
  });

  it('has no base when it says none', () => {
    expect(entryOf({ name: 'x', vxlan: { 'base-iface': '' } }).stacked).toMatchObject({
      kind: 'vxlan',
      base: undefined,
    });
    expect(entryOf({ name: 'x', vxlan: 'none' }).stacked).toBeUndefined();
    expect(problems({ name: 'x', vxlan: 'none' })).toEqual(['@.vxlan']);
  });
});

describe('other blocks', () => {
  it.each([[{ port: ['eno3'] }], [{ ports: ['eno3'] }]])('name the members of a VRF: %j', (block) => {
    expect(entryOf({ name: 'blue', vrf: { ...block, 'route-table-id': 1001 } }).vrf).toEqual({
      ports: ['eno3'],
      table: 1001,
    });
  });

  it('name the other half of a patch and of a veth, and tell a DPDK port', () => {
    expect(entryOf({ name: 'a', patch: { peer: 'b' } }).patchPeer).toBe('b');
    expect(entryOf({ name: 'a', patch: { peer: '' } }).patchPeer).toBeUndefined();
    expect(entryOf({ name: 'a', veth: { peer: 'c' } }).vethPeer).toBe('c');
    expect(entryOf({ name: 'a', dpdk: {} }).dpdk).toBe(true);
    expect(entryOf({ name: 'a' }).dpdk).toBeUndefined();
  });
});
