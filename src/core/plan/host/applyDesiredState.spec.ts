import { after, aHostState, entryOf, mac } from '../../../testing/lab/aHostState';
import { applyDesiredState } from './applyDesiredState';

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

describe('a new bond, bridge and mapping', () => {
  const desired = {
    ...withInterfaces(vmBond(), vmBridge(['bond9'])),
    ovn: { 'bridge-mappings': [{ localnet: 'physnet-new', bridge: 'br-new', state: 'present' }] },
  };
  const now = after(state, desired);

  it('are reported as NMState does, in the order of names', () => {
    expect(entryOf(now, 'bond9')).toEqual({
      name: 'bond9',
      type: 'bond',
      state: 'up',
      mtu: 9000,
      'min-mtu': 68,
      'max-mtu': 65535,
      'mac-address': mac(4),
      controller: 'br-new',
      ipv4: { enabled: false },
      ipv6: { enabled: false },
      'link-aggregation': {
        mode: '802.3ad',
        options: { miimon: 150, lacp_rate: 'slow', xmit_hash_policy: 'layer2' },
        port: ['eno4', 'eno5'],
      },
    });
    expect(entryOf(now, 'br-new')).toEqual({
      name: 'br-new',
      type: 'ovs-bridge',
      state: 'up',
      bridge: {
        options: {
          datapath: '',
          'fail-mode': '',
          'mcast-snooping-enable': false,
          rstp: false,
          stp: { enabled: false },
        },
        port: [{ name: 'bond9' }],
      },
    });
    expect(now['ovn']).toEqual({
      'bridge-mappings': [
        { localnet: 'physnet', bridge: 'br-ex' },
        { localnet: 'physnet-vmdata', bridge: 'br-vmdata' },
        { localnet: 'physnet-new', bridge: 'br-new' },
      ],
    });
  });

  it('carry MTU, MAC address and controller to the members', () => {
    expect(entryOf(now, 'eno5')).toMatchObject({
      state: 'up',
      mtu: 9000,
      controller: 'bond9',
      'mac-address': mac(4),
      'permanent-mac-address': mac(5),
    });
  });

  it('are told by kind and name', () => {
    const outcome = applyDesiredState(state, desired);
    expect(outcome.ok && outcome.changed).toEqual([
      { of: 'link', name: 'bond9', change: 'added' },
      { of: 'link', name: 'eno4', change: 'changed' },
      { of: 'link', name: 'eno5', change: 'changed' },
      { of: 'mapping', name: 'physnet-new', change: 'added' },
      { of: 'ovsBridge', name: 'br-new', change: 'added' },
    ]);
  });

  it('leave every other entry the very same', () => {
    expect(entryOf(now, 'br1')).toBe(entryOf(state, 'br1'));
  });
});

it('cannot tell what capture templates come to', () => {
  const captured = withInterfaces({ name: '{{ capture.uplink.interfaces.0.name }}', type: 'ethernet' });
  expect(applyDesiredState(state, captured)).toMatchObject({ ok: false, unrendered: true });
});

it('comes back to what it was when all that is new goes and the cards are wanted as they were', () => {
  const made = after(state, {
    interfaces: [vmBond(), vmBridge(['bond9'])],
    ovn: { 'bridge-mappings': [{ localnet: 'physnet-new', bridge: 'br-new' }] },
  });
  const undone = after(made, {
    interfaces: [
      { name: 'br-new', type: 'ovs-bridge', state: 'absent' },
      { name: 'bond9', type: 'bond', state: 'absent' },
      entryOf(state, 'eno4'),
      entryOf(state, 'eno5'),
    ],
    ovn: { 'bridge-mappings': [{ localnet: 'physnet-new', state: 'absent' }] },
  });
  expect(undone).toEqual(state);
});
