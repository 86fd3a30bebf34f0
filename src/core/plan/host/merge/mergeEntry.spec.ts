import { after, aHostState, entryOf, mac } from '../../../../testing/lab/aHostState';
import { applyDesiredState } from '../applyDesiredState';

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
const vlan = (base: string, id: number, more: object = {}) => ({
  name: `${base}.${id}`,
  type: 'vlan',
  vlan: { 'base-iface': base, id },
  ...more,
});

describe('single interfaces', () => {
  it('keep what is not written', () => {
    const now = after(state, withInterfaces({ name: 'eno4', type: 'ethernet', mtu: '9000' }));
    expect(entryOf(now, 'eno4')).toEqual({ ...entryOf(state, 'eno4'), mtu: 9000 });
  });

  it('are new VLANs with the MTU and the MAC address of what they are on', () => {
    const now = after(state, withInterfaces(vlan('bond1', 70)));
    expect(entryOf(now, 'bond1.70')).toEqual({
      name: 'bond1.70',
      type: 'vlan',
      state: 'up',
      mtu: 9000,
      'min-mtu': 0,
      'max-mtu': 65535,
      'mac-address': mac(2),
      ipv4: { enabled: false },
      ipv6: { enabled: false },
      vlan: { 'base-iface': 'bond1', id: 70, protocol: '802.1q' },
    });
  });

  it('take VLANs on them down to their MTU', () => {
    const now = after(
      after(state, withInterfaces(vlan('bond1', 70))),
      withInterfaces({ name: 'bond1', type: 'bond', mtu: 1500 }),
    );
    expect(['bond1', 'bond1.70', 'eno2'].map((name) => entryOf(now, name)?.['mtu'])).toEqual([1500, 1500, 1500]);
  });

  it('take addresses, and have none when a family is off or they are down', () => {
    const static4 = { enabled: true, dhcp: false, address: [{ ip: '10.0.0.4', 'prefix-length': 24 }] };
    const now = after(state, withInterfaces({ name: 'eno4', type: 'ethernet', ipv4: static4 }));
    expect(entryOf(now, 'eno4')?.['ipv4']).toEqual(static4);
    expect(entryOf(after(now, withInterfaces({ name: 'eno4', ipv4: { enabled: false } })), 'eno4')?.['ipv4']).toEqual({
      enabled: false,
    });
    const down = after(now, withInterfaces({ name: 'eno4', state: 'down' }));
    expect(entryOf(down, 'eno4')).toMatchObject({ state: 'down', ipv4: { enabled: false } });
  });

  it('listen for LLDP, and hear what is known', () => {
    const listening = withInterfaces({ name: 'eno4', type: 'ethernet', lldp: { enabled: true } });
    const neighbors = [[{ type: 5, 'system-name': 'leaf-1' }]];
    const outcome = applyDesiredState(state, listening, {
      neighborsOf: (name) => (name === 'eno4' ? neighbors : undefined),
    });
    const heard = outcome.ok ? outcome.state : {};
    expect(entryOf(heard, 'eno4')?.['lldp']).toEqual({ enabled: true, neighbors });
    expect(after(heard, listening)).toBe(heard);
    expect(entryOf(after(state, listening), 'eno4')?.['lldp']).toEqual({ enabled: true });
    const deaf = withInterfaces({ name: 'eno4', type: 'ethernet', lldp: { enabled: 'false' } });
    expect(entryOf(after(heard, deaf), 'eno4')?.['lldp']).toEqual({ enabled: false });
  });

  it('are bonds whose options go with their mode', () => {
    const now = after(
      state,
      withInterfaces({
        name: 'bond1',
        type: 'bond',
        'link-aggregation': { mode: 'active-backup', options: { primary: 'eno2' } },
      }),
    );
    expect(entryOf(now, 'bond1')?.['link-aggregation']).toMatchObject({
      mode: 'active-backup',
      options: { miimon: 100, fail_over_mac: 'none', primary_reselect: 'always', primary: 'eno2' },
    });
    const more = after(
      now,
      withInterfaces({ name: 'bond1', type: 'bond', 'link-aggregation': { options: { miimon: 50 } } }),
    );
    expect(entryOf(more, 'bond1')?.['link-aggregation']).toMatchObject({ options: { miimon: 50, primary: 'eno2' } });
  });

  it('are bonds that ask by ARP instead of the link, or whose members keep their addresses', () => {
    const arp = { mode: 'balance-xor', options: { arp_interval: 100, arp_ip_target: '10.0.0.1' }, port: ['eno4'] };
    expect(
      entryOf(after(state, withInterfaces(vmBond({ 'link-aggregation': arp }))), 'bond9')?.['link-aggregation'],
    ).toEqual(arp);
    const own = { mode: 'active-backup', options: { fail_over_mac: 'active' }, port: ['eno4', 'eno5'] };
    expect(entryOf(after(state, withInterfaces(vmBond({ 'link-aggregation': own }))), 'eno5')?.['mac-address']).toBe(
      mac(5),
    );
  });

  it('can be named by their MAC address, and take that of another', () => {
    const byMac = {
      name: 'uplink',
      type: 'ethernet',
      identifier: 'mac-address',
      'mac-address': mac(4).toLowerCase(),
      mtu: 9000,
    };
    expect(entryOf(after(state, withInterfaces(byMac)), 'eno4')).toMatchObject({ mtu: 9000, 'profile-name': 'uplink' });
    const copied = after(state, withInterfaces(vmBond({ 'copy-mac-from': 'eno6' })));
    expect(['bond9', 'eno4'].map((name) => entryOf(copied, name)?.['mac-address'])).toEqual([mac(6), mac(6)]);
  });

  it('to be ignored are left alone, like null and what nobody knows', () => {
    expect(after(state, withInterfaces({ name: 'eno4', state: 'ignore', mtu: 9000 }))).toBe(state);
    expect(after(state, withInterfaces({ name: 'eno4', type: 'ethernet', mtu: null, ipv4: null }))).toBe(state);
  });

  it('are replaced by what is of another kind', () => {
    const now = after(state, withInterfaces(vlan('bond2', 300, { name: 'br1', state: 'up' })));
    expect(entryOf(now, 'br1')).toMatchObject({ type: 'vlan', vlan: { id: 300 } });
  });

  it('of OVS have the MTU of the smallest port, and the bridge’s own that of its first one', () => {
    const now = after(state, withInterfaces(vmBridge(['eno4', 'br-new'])));
    expect(entryOf(now, 'br-new', 'ovs-interface')).toMatchObject({ mtu: 1500, 'mac-address': mac(4) });
  });
});
