import { writeOvsBridgePolicy } from './ovsBridge';
import { workerSelector } from './policyFrame';
import { stateBefore, writeUndo } from './undo';

const off = { ipv4: { enabled: false }, ipv6: { enabled: false } };
const made = writeOvsBridgePolicy({
  ...{ name: 'br-vmdata', nodeSelector: workerSelector, bridge: 'br-vmdata', localnet: 'physnet-vmdata' },
  uplink: { kind: 'bond', bond: { name: 'bond1', mode: '802.3ad', members: ['eno3', 'eno4'], miimon: 100 } },
});
const nic = (name: string, more: object = {}) => ({
  ...{ name, type: 'ethernet', state: 'up', mtu: 1500, 'max-mtu': 9000, driver: 'ice', ...off, ...more },
});
const before = (...interfaces: readonly object[]) => ({ interfaces });
const n1 = { 'kubernetes.io/hostname': 'n1' };
const n2 = { 'kubernetes.io/hostname': 'n2' };

describe('undo', () => {
  it('takes away what was made and puts each NIC back as it was', () => {
    const state = before(nic('eno3', { state: 'down' }), nic('eno4'), nic('eno9'));
    expect(
      writeUndo(made, [
        { selector: n1, state },
        { selector: n2, state },
      ]),
    ).toEqual([
      {
        apiVersion: 'nmstate.io/v1',
        kind: 'NodeNetworkConfigurationPolicy',
        metadata: { name: 'br-vmdata' },
        spec: {
          nodeSelector: workerSelector,
          maxUnavailable: 1,
          desiredState: {
            interfaces: [
              { name: 'bond1', type: 'bond', state: 'absent' },
              { name: 'br-vmdata', type: 'ovs-bridge', state: 'absent' },
              { name: 'eno3', type: 'ethernet', state: 'down', mtu: 1500, ...off },
              { name: 'eno4', type: 'ethernet', state: 'up', mtu: 1500, ...off },
            ],
            ovn: { 'bridge-mappings': [{ localnet: 'physnet-vmdata', state: 'absent' }] },
          },
        },
      },
    ]);
  });

  it('is a policy for each host where they were not alike', () => {
    const hosts = [
      { selector: n1, state: before(nic('eno3'), nic('eno4')) },
      { selector: n2, state: before(nic('eno3', { mtu: 9000 }), nic('eno4')) },
    ];
    expect(writeUndo(made, hosts).map(({ metadata, spec }) => [metadata.name, Object(spec).nodeSelector])).toEqual([
      ['br-vmdata-undo-1', n1],
      ['br-vmdata-undo-2', n2],
    ]);
  });

  it('brings back addresses that were set by hand, routes, DHCP and the bond that was robbed', () => {
    const ipv4 = { enabled: true, dhcp: false, address: [{ ip: '10.0.0.5', 'prefix-length': 24, 'valid-left': '3' }] };
    const link = { enabled: true, address: [{ ip: 'FE80::1', 'prefix-length': 64 }] };
    const dhcp = { enabled: true, dhcp: true, address: [{ ip: '10.0.1.5', 'prefix-length': 24 }] };
    const bond0 = {
      name: 'bond0',
      type: 'bond',
      state: 'up',
      'link-aggregation': { mode: 'active-backup', port: ['eno4'] },
    };
    const route = { destination: '10.9.0.0/16', 'next-hop-interface': 'eno3' };
    const state = {
      ...before(nic('eno3', { ipv4, ipv6: link }), nic('eno4', { ipv4: dhcp }), bond0),
      routes: { config: [route, { destination: '0.0.0.0/0', 'next-hop-interface': 'br-ex' }, {}] },
    };
    const undone = stateBefore(Object(made).spec.desiredState, state);
    expect(undone['routes']).toEqual({ config: [route] });
    expect(undone['interfaces']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'eno3',
          ipv4: { enabled: true, dhcp: false, address: [{ ip: '10.0.0.5', 'prefix-length': 24 }] },
          ipv6: { enabled: true },
        }),
        expect.objectContaining({ name: 'eno4', ipv4: { enabled: true, dhcp: true } }),
        bond0,
      ]),
    );
  });

  it('restores a bridge and a mapping that were there before, without OVN’s patch ports', () => {
    const state = {
      interfaces: [
        {
          name: 'br-vmdata',
          type: 'ovs-bridge',
          bridge: { options: { stp: false }, port: [{ name: 'eno9' }, { name: 'patch-x' }] },
        },
        { name: 'patch-x', type: 'ovs-interface', patch: { peer: 'y' } },
      ],
      ovn: { 'bridge-mappings': [{ localnet: 'physnet-vmdata', bridge: 'br-old' }] },
    };
    const undone = stateBefore(Object(made).spec.desiredState, state);
    expect(undone['interfaces']).toEqual([
      { name: 'bond1', type: 'bond', state: 'absent' },
      {
        ...{ name: 'br-vmdata', type: 'ovs-bridge', state: 'up' },
        bridge: { 'allow-extra-patch-ports': true, options: { stp: false }, port: [{ name: 'eno9' }] },
      },
    ]);
    expect(undone['ovn']).toEqual({
      'bridge-mappings': [{ localnet: 'physnet-vmdata', bridge: 'br-old', state: 'present' }],
    });
  });

  it('restores the settings that the policy wrote, and LLDP', () => {
    const desired = {
      interfaces: [
        { name: 'a', type: 'ethernet', lldp: { enabled: true } },
        { name: 'b', type: 'linux-bridge', bridge: { port: [] } },
        { name: 'c', type: 'ethernet' },
        { type: 'vlan' },
      ],
      ovn: { 'bridge-mappings': [{ localnet: 'gone', state: 'absent' }, { localnet: 'physnet' }, {}] },
    };
    const state = before(
      { name: 'a', type: 'ethernet', lldp: { enabled: false, neighbors: [] } },
      { name: 'b', type: 'linux-bridge', state: 'up', bridge: { port: [{ name: 'x' }] } },
    );
    expect(stateBefore(desired, state)).toEqual({
      interfaces: [
        { name: 'a', type: 'ethernet', state: 'up', lldp: { enabled: false } },
        { name: 'b', type: 'linux-bridge', state: 'up', bridge: { port: [{ name: 'x' }] } },
        { name: undefined, type: 'vlan', state: 'absent' },
      ],
      ovn: { 'bridge-mappings': [{ localnet: '', state: 'absent' }] },
    });
  });

  it('is nothing where nothing was done, and never br-ex', () => {
    expect(writeUndo({}, [])).toEqual([]);
    expect(writeUndo(made, [])).toEqual([]);
    const exterior = { ...made, spec: { desiredState: { interfaces: [{ name: 'br-ex', type: 'ovs-bridge' }] } } };
    expect(writeUndo(exterior, [{ selector: n1, state: {} }])).toEqual([]);
    expect(
      stateBefore(Object(made).spec.desiredState, before({ name: 'br-vmdata', type: 'ovs-bridge' })),
    ).toMatchObject({
      interfaces: [{}, { bridge: { port: [] } }],
    });
  });
});
