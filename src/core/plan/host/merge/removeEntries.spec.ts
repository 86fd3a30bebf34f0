import { after, aHostState, entryOf, mac, portsIn, vmPatch } from '../../../../testing/lab/aHostState';

const state = aHostState();
const withInterfaces = (...interfaces: readonly unknown[]) => ({ interfaces });
const vlan = (base: string, id: number, more: object = {}) => ({
  name: `${base}.${id}`,
  type: 'vlan',
  vlan: { 'base-iface': base, id },
  ...more,
});

describe('state: absent', () => {
  it('takes a bond out of its bridge and leaves the cards down without an address', () => {
    const now = after(state, withInterfaces({ name: 'bond1', type: 'bond', state: 'absent' }));
    expect(entryOf(now, 'bond1')).toBeUndefined();
    expect(portsIn(entryOf(now, 'br-vmdata'))).toEqual([vmPatch.name]);
    expect(entryOf(now, 'eno3')).toMatchObject({ state: 'down', 'mac-address': mac(3), ipv4: { enabled: false } });
  });

  it('leaves a card up of which the same policy says so', () => {
    const now = after(
      state,
      withInterfaces({ name: 'bond1', state: 'absent' }, { name: 'eno3', type: 'ethernet', state: 'up', mtu: 1500 }),
    );
    expect(entryOf(now, 'eno3')).toMatchObject({ state: 'up', mtu: 1500, 'mac-address': mac(3) });
  });

  it('takes both ends of OVN’s cables with an OVS bridge, and leaves its uplink', () => {
    const now = after(state, {
      ...withInterfaces({ name: 'br-vmdata', type: 'ovs-bridge', state: 'absent' }),
      ovn: { 'bridge-mappings': [{ localnet: 'physnet-vmdata', state: 'absent' }] },
    });
    expect([entryOf(now, vmPatch.name), entryOf(now, vmPatch.peer)]).toEqual([undefined, undefined]);
    expect(entryOf(now, 'bond1')).toMatchObject({ state: 'down' });
    expect(now['ovn']).toEqual({ 'bridge-mappings': [{ localnet: 'physnet', bridge: 'br-ex' }] });
  });

  it('takes VLANs along, out of their bridges, but not those on a card', () => {
    const now = after(state, withInterfaces({ name: 'bond2', type: 'bond', state: 'absent' }));
    expect(entryOf(now, 'bond2.300')).toBeUndefined();
    expect(portsIn(entryOf(now, 'br1'))).toEqual([]);
    const onCard = after(state, withInterfaces(vlan('eno4', 5)));
    expect(entryOf(after(onCard, withInterfaces({ name: 'eno4', state: 'absent' })), 'eno4.5')).toBeDefined();
  });

  it('only puts a card down, and says nothing of what is not there', () => {
    const now = after(state, withInterfaces({ name: 'eno4', type: 'ethernet', state: 'absent' }));
    expect(entryOf(now, 'eno4')).toMatchObject({ state: 'down' });
    expect(
      after(
        state,
        withInterfaces({ name: 'eno99', state: 'absent' }, { name: 'bond99', type: 'bond', state: 'absent' }),
      ),
    ).toBe(state);
  });

  it('takes routes through it along', () => {
    const routed = after(after(state, withInterfaces(vlan('eno4', 5))), {
      routes: {
        config: [{ destination: '10.5.0.0/16', 'next-hop-interface': 'eno4.5', 'next-hop-address': '10.5.0.1' }],
      },
    });
    expect(routed['routes']).toMatchObject({ running: [{ destination: '0.0.0.0/0' }, { destination: '10.5.0.0/16' }] });
    const now = after(routed, withInterfaces({ name: 'eno4.5', type: 'vlan', state: 'absent' }));
    expect(now['routes']).toMatchObject({ running: [{ destination: '0.0.0.0/0' }], config: [] });
  });
});
