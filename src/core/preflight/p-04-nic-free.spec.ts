import { aHost } from '../../testing/aHost';
import type { HostBuilder } from '../../testing/aHost';
import { aNode } from '../../testing/objects/aNode';
import { drafting } from '../../testing/preflight/aDraft';
import { answersOfCheck } from '../../testing/preflight/answersOfCheck';
import { nicFree } from './p-04-nic-free';

const plain = ['eno1', 'eno2', 'eno3', 'eno4'].reduce((host, nic) => host.withNic(nic), aHost('n1')).withBrEx('eno1');
const check = (host: HostBuilder, ...interfaces: readonly unknown[]) =>
  answersOfCheck(nicFree, [aNode('n1', { addresses: ['192.168.4.21'] }), host], {
    changes: [drafting({ interfaces })],
  });
const good = ['passed n1: No chosen interface is in use elsewhere.'];
const bond = (...port: readonly string[]) => ({
  name: 'bond1',
  type: 'bond',
  'link-aggregation': { mode: '802.3ad', port },
});
const bridge = (port: string, name = 'br-vm', type = 'ovs-bridge') => ({
  name,
  type,
  bridge: { port: [{ name: port }] },
});
const vlan = (base: string, id = 5) => ({ name: `${base}.${id}`, type: 'vlan', vlan: { 'base-iface': base, id } });

describe('P-04', () => {
  it('passes a NIC that nothing uses', () => {
    expect(check(plain, bond('eno2', 'eno3'), bridge('bond1'))).toEqual(good);
  });

  it.each([
    ['member of a bond', plain.withBond('bond0', ['eno2']), 'bond0'],
    [
      'member of an OVS bond',
      plain.withOvsBridge('br-a', [{ name: 'ob', 'link-aggregation': { mode: 'lacp', port: [{ name: 'eno2' }] } }]),
      'br-a',
    ],
    ['port of a Linux bridge', plain.withLinuxBridge('br1', ['eno2']), 'br1'],
    ['port of a VRF', plain.withInterface({ name: 'red', type: 'vrf', vrf: { port: ['eno2'] } }), 'red'],
    ['port of a bridge whose list is not known', aHost('n1').withNic('eno2', { controller: 'br-b' }), 'br-b'],
  ])('blocks a NIC that is a %s (peers 37)', (_, host, of) => {
    expect(check(host, bridge('eno2'))).toEqual([`blocked n1: eno2 on n1 is a part of ${of} already.`]);
  });

  it('lets a policy keep what it has, and move what it takes away itself', () => {
    const host = plain.withBond('bond1', ['eno2']).withLinuxBridge('br1', ['eno3']).withOvsBridge('br-vm', ['bond1']);
    expect(check(host, bond('eno2', 'eno4'), bridge('bond1'))).toEqual(good);
    expect(check(host, bond('eno3'), { name: 'br1', type: 'linux-bridge', state: 'absent' })).toEqual(good);
    expect(check(host, bond('eno4'), bridge('eno2', 'br-b'))).toEqual(good);
    expect(check(host, { name: 'bond1', type: 'bond', mtu: 9000 }, bridge('eno2', 'br-b'))).toEqual([
      'blocked n1: eno2 on n1 is a part of bond1 already.',
    ]);
    expect(check(host, { name: 'br1', type: 'ovs-bridge', state: 'absent' }, bond('eno3'))).toEqual([
      'blocked n1: eno3 on n1 is a part of br1 already.',
    ]);
  });

  it('blocks the base of a VLAN in use (peers 37), warns where nothing uses the VLAN', () => {
    const host = plain.withVlan('eno2.7', { base: 'eno2', id: 7 });
    expect(check(host, bridge('eno2'))).toEqual([
      'warning n1: eno2.7 stands on eno2 on n1 and keeps its VLAN to itself.',
    ]);
    expect(check(host.withLinuxBridge('br7', ['eno2.7']), bridge('eno2'))).toEqual([
      'blocked n1: eno2.7 stands on eno2 on n1 and is in use.',
    ]);
    const address = { ipv4: { enabled: true, address: [{ ip: '10.0.0.1', 'prefix-length': 24 }] } };
    expect(check(plain.withVlan('eno2.7', { base: 'eno2', id: 7 }, address), bond('eno2'))[0]).toMatch(/^blocked/);
    expect(check(host, bridge('eno2'), { name: 'eno2.7', type: 'vlan', state: 'absent' })).toEqual(good);
  });

  it('asks to confirm where the VLAN on it carries the node (case 4)', () => {
    const host = aHost('n1').withNic('eno1').withVlan('eno1.55', { base: 'eno1', id: 55 }).withBrEx('eno1.55');
    expect(check(host, bridge('eno1'))).toEqual([
      'override n1: eno1.55 stands on eno1 on n1 and is in use. [P-04/eno1]',
    ]);
  });

  it('lets VLANs stand side by side, not on members of a bond; on ports of a bridge it warns (W-4)', () => {
    const host = plain
      .withVlan('eno2.7', { base: 'eno2', id: 7 })
      .withBond('bond0', ['eno3'])
      .withOvsBridge('br-a', ['eno4']);
    expect(check(host, vlan('eno2'), vlan('eno2', 7))).toEqual(good);
    expect(check(host, vlan('eno3'))).toEqual([
      'blocked n1: eno3 on n1 is a part of bond0: put eno3.5 on bond0 instead.',
    ]);
    expect(check(host, vlan('eno4'))).toEqual([
      'warning n1: eno4 on n1 is a port of br-a, from whose VMs eno4.5 takes VLAN 5 away.',
    ]);
    const mac = { name: 'mv0', type: 'mac-vlan', 'mac-vlan': { 'base-iface': 'eno4', mode: 'bridge' } };
    expect(check(host, mac)[0]).toContain('takes VLAN ? away');
  });

  it('blocks what is no NIC of ours, or is ignored', () => {
    const host = plain
      .withInterface({ name: 'a23456789012345', type: 'ethernet' })
      .withNic('eno9', { state: 'ignore' });
    expect(check(host, bond('a23456789012345'))[0]).toMatch(
      /^blocked n1: .* belongs to a pod or to the cluster network/,
    );
    expect(check(host, bond('eno9'))).toEqual(['blocked n1: NetworkManager on n1 is told to leave eno9 alone.']);
    expect(check(host, bond('eno77'))).toEqual(good);
  });

  it('cannot tell of a node without a state', () => {
    const changes = [drafting({ interfaces: [bond('eno2')] })];
    expect(answersOfCheck(nicFree, [aNode('n1')], { changes })).toEqual([
      'cannotTell n1: NMState reports nothing of n1.',
    ]);
  });
});
