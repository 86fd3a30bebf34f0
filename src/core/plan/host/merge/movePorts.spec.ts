import { after, aHostState, entryOf, mac, portsIn, vmPatch } from '../../../../testing/lab/aHostState';

const state = aHostState();
const withInterfaces = (...interfaces: readonly unknown[]) => ({ interfaces });
const vmBond = (more: object = {}) => ({
  name: 'bond9',
  type: 'bond',
  state: 'up',
  mtu: 9000,
  ipv4: { enabled: false },
  'link-aggregation': { mode: '4', options: { miimon: '150' }, port: ['eno4', 'eno5'] },
  ...more,
});
const vmBridge = (ports: readonly string[], more: object = {}) => ({
  name: 'br-new',
  type: 'ovs-bridge',
  state: 'up',
  bridge: { 'allow-extra-patch-ports': true, options: { stp: false }, port: ports.map((name) => ({ name })) },
  ...more,
});
describe('lists of ports', () => {
  it('are replaced: who is not listed is let go', () => {
    const now = after(
      state,
      withInterfaces({ name: 'bond1', type: 'bond', 'link-aggregation': { port: ['eno2', 'eno4'] } }),
    );
    expect(portsIn(entryOf(now, 'bond1'))).toEqual(['eno2', 'eno4']);
    expect(entryOf(now, 'eno3')).toMatchObject({ state: 'up', 'mac-address': mac(3) });
    expect(entryOf(now, 'eno3')).not.toHaveProperty('controller');
    expect(entryOf(now, 'eno4')).toMatchObject({ controller: 'bond1', mtu: 9000, 'mac-address': mac(2) });
  });

  it('move a card silently from a controller of which nothing is said', () => {
    const now = after(state, withInterfaces(vmBond({ 'link-aggregation': { mode: 'balance-xor', port: ['eno3'] } })));
    expect([portsIn(entryOf(now, 'bond1')), entryOf(now, 'eno3')?.['controller']]).toEqual([['eno2'], 'bond9']);
  });

  it('keep the patch ports of OVN when they may be more, and what is known of the others', () => {
    const now = after(
      state,
      withInterfaces({
        name: 'br-vmdata',
        type: 'ovs-bridge',
        bridge: { 'allow-extra-patch-ports': true, port: [{ name: 'bond1', vlan: { mode: 'access', tag: 5 } }] },
      }),
    );
    expect(entryOf(now, 'br-vmdata')?.['bridge']).toEqual({
      port: [{ name: 'bond1', vlan: { mode: 'access', tag: 5 } }, { name: vmPatch.name }],
    });
    const again = after(
      now,
      withInterfaces({
        name: 'br-vmdata',
        type: 'ovs-bridge',
        bridge: { 'allow-extra-patch-ports': true, port: [{ name: 'bond1' }] },
      }),
    );
    expect(again).toBe(now);
  });

  it('of an OVS bridge make an internal port of a name that nobody has', () => {
    const now = after(state, withInterfaces(vmBridge(['bnd9'])));
    expect(entryOf(now, 'bnd9')).toMatchObject({
      type: 'ovs-interface',
      state: 'up',
      controller: 'br-new',
      mtu: 1500,
      ipv4: { enabled: false },
    });
  });

  it('of an OVS bridge are never empty', () => {
    const now = after(state, withInterfaces(vmBridge([])));
    expect(portsIn(entryOf(now, 'br-new', 'ovs-bridge'))).toEqual(['br-new']);
    expect(entryOf(now, 'br-new', 'ovs-interface')).toMatchObject({ controller: 'br-new' });
  });

  it('hold OVS bonds, whose members are the ports', () => {
    const port = {
      name: 'ovs-bond',
      'link-aggregation': { mode: 'balance-slb', ports: [{ name: 'eno4' }, { name: 'eno5' }] },
    };
    const now = after(state, withInterfaces(vmBridge([], { bridge: { port: [port] } })));
    expect(entryOf(now, 'eno5')?.['controller']).toBe('br-new');
    const less = after(now, withInterfaces(vmBond({ 'link-aggregation': { mode: '802.3ad', port: ['eno4'] } })));
    expect(entryOf(less, 'br-new')?.['bridge']).toMatchObject({
      port: [{ name: 'ovs-bond', 'link-aggregation': { port: [{ name: 'eno5' }] } }],
    });
    const gone = after(less, withInterfaces(vmBond({ 'link-aggregation': { port: ['eno4', 'eno5'] } })));
    expect(portsIn(entryOf(gone, 'br-new', 'ovs-bridge'))).toEqual([]);
  });

  it('may be kept under their older name', () => {
    const old = {
      ...state,
      interfaces: [
        { name: 'bond8', type: 'bond', 'link-aggregation': { mode: '802.3ad', slaves: ['eno4'] } },
        entryOf(state, 'eno4'),
        entryOf(state, 'eno5'),
      ],
    };
    const now = after(old, withInterfaces({ name: 'bond8', type: 'bond', 'link-aggregation': { slaves: ['eno5'] } }));
    expect(entryOf(now, 'bond8')?.['link-aggregation']).toEqual({ mode: '802.3ad', slaves: ['eno5'] });
  });

  it('can be written on the side of the port', () => {
    const now = after(
      state,
      withInterfaces(
        { name: 'eno4', type: 'ethernet', controller: 'bond1' },
        { name: 'eno2', type: 'ethernet', controller: '' },
      ),
    );
    expect(portsIn(entryOf(now, 'bond1'))).toEqual(['eno3', 'eno4']);
    expect([entryOf(now, 'eno2'), entryOf(now, 'eno4')].map((entry) => entry?.['controller'])).toEqual([
      undefined,
      'bond1',
    ]);
  });

  it('of a VRF leave their addresses alone', () => {
    const now = after(
      state,
      withInterfaces(
        { name: 'eno4', type: 'ethernet', ipv4: { enabled: true, dhcp: true } },
        { name: 'vrf1', type: 'vrf', vrf: { port: ['eno4'], 'route-table-id': 100 } },
      ),
    );
    expect(entryOf(now, 'eno4')).toMatchObject({ controller: 'vrf1', ipv4: { enabled: true } });
  });
});

describe('Linux bridges', () => {
  it('let all tags through ports that say nothing', () => {
    const now = after(
      state,
      withInterfaces({ name: 'br2', type: 'linux-bridge', bridge: { port: [{ name: 'eno4' }] } }),
    );
    expect(entryOf(now, 'br2')).toMatchObject({
      mtu: 1500,
      'mac-address': mac(4),
      bridge: {
        options: { 'vlan-default-pvid': 1 },
        port: [
          {
            name: 'eno4',
            'stp-path-cost': 100,
            vlan: { mode: 'trunk', 'enable-native': false, 'trunk-tags': [{ 'id-range': { min: 2, max: 4094 } }] },
          },
        ],
      },
    });
  });

  it('keep the filter that is written', () => {
    const port = { name: 'eno4', vlan: { mode: 'access', tag: 7 } };
    const now = after(state, withInterfaces({ name: 'br2', type: 'linux-bridge', bridge: { port: [port] } }));
    expect(entryOf(now, 'br2')).toMatchObject({ bridge: { port: [{ vlan: { mode: 'access', tag: 7 } }] } });
  });
});

describe('internal ports of OVS', () => {
  const ownPort = { name: 'br-new', type: 'ovs-interface' };

  it('are as they are wanted beside their bridge', () => {
    const address = { enabled: true, dhcp: true };
    const now = after(state, withInterfaces(vmBridge(['eno4', 'br-new']), { ...ownPort, ipv4: address }));
    expect(entryOf(now, 'br-new', 'ovs-interface')).toMatchObject({ state: 'up', ipv4: address, controller: 'br-new' });
    const down = after(state, withInterfaces(vmBridge(['eno4', 'br-new']), { ...ownPort, state: 'down', mtu: 1400 }));
    expect(entryOf(down, 'br-new', 'ovs-interface')).toMatchObject({ state: 'down', mtu: 1400 });
  });

  it('are not made of what the same policy wants absent, unless the bridge would be empty', () => {
    const absent = { ...ownPort, state: 'absent' };
    const without = after(state, withInterfaces(vmBridge(['eno4', 'br-new']), absent));
    expect(portsIn(entryOf(without, 'br-new', 'ovs-bridge'))).toEqual(['eno4']);
    const alone = after(state, withInterfaces(vmBridge(['br-new']), absent));
    expect(entryOf(alone, 'br-new', 'ovs-interface')).toMatchObject({ state: 'up', controller: 'br-new' });
  });

  it('go when their bridge does not list them any more, with cables to other bridges', () => {
    const patch = (name: string, peer: string) => ({ name, type: 'ovs-interface', patch: { peer } });
    const two = after(
      state,
      withInterfaces(
        vmBridge(['eno4', 'x', 'p-new']),
        { ...vmBridge(['eno5', 'p-other']), name: 'br-other' },
        patch('p-new', 'p-other'),
        patch('p-other', 'p-new'),
      ),
    );
    expect(entryOf(two, 'p-new')).toEqual({ ...patch('p-new', 'p-other'), state: 'up', controller: 'br-new' });
    const one = after(
      two,
      withInterfaces({ name: 'br-new', type: 'ovs-bridge', bridge: { port: [{ name: 'eno4' }] } }),
    );
    expect(['x', 'p-new', 'p-other'].map((name) => entryOf(one, name) !== undefined)).toEqual([false, false, true]);
  });
});

it('takes ports out of VRFs too, and makes what has no limits of its own', () => {
  const vrf = { name: 'vrf1', type: 'vrf', vrf: { port: ['eno4', 'eno5'] } };
  const now = after(after(state, withInterfaces(vrf)), withInterfaces(vmBridge(['eno5'])));
  expect(entryOf(now, 'vrf1')?.['vrf']).toEqual({ port: ['eno4'] });
  expect(entryOf(after(state, withInterfaces({ name: 'd0', type: 'dummy' })), 'd0')).toEqual({
    name: 'd0',
    type: 'dummy',
    state: 'up',
    ipv4: { enabled: false },
    ipv6: { enabled: false },
  });
});
