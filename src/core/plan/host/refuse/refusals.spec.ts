import { after, aHostState, entryOf, vmPatch } from '../../../../testing/lab/aHostState';
import { applyDesiredState } from '../applyDesiredState';

const state = aHostState();

const refusal = (...interfaces: readonly unknown[]): string => said({ interfaces });
const said = (desired: Readonly<Record<string, unknown>>): string => {
  const outcome = applyDesiredState(state, desired);
  return outcome.ok ? 'applied' : outcome.message;
};

const bond = (more: object, options: object = {}) => ({
  name: 'bond9',
  type: 'bond',
  'link-aggregation': { mode: '802.3ad', options, port: ['eno4'], ...more },
});
const linuxBridge = (port: object) => ({ name: 'br2', type: 'linux-bridge', bridge: { port: [port] } });
const ovsBridge = (name: string, ...ports: readonly object[]) => ({
  name,
  type: 'ovs-bridge',
  bridge: { port: ports },
});

describe('nmstate refuses, in its own words,', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['a card that is not there', 'Ethernet interface eno99 does not exists', [{ name: 'eno99', type: 'ethernet' }]],
    [
      'an unknown port of a Linux bridge',
      'Controller interface br2 is holding unknown port eno99',
      [linuxBridge({ name: 'eno99' })],
    ],
    [
      'an unknown port of a bond',
      'Controller interface bond9 is holding unknown port eno99',
      [bond({ port: ['eno4', 'eno99'] })],
    ],
    [
      'a port that is to be absent',
      'Controller interface bond9 is holding unknown port bond2',
      [bond({ port: ['bond2'] }), { name: 'bond2', type: 'bond', state: 'absent' }],
    ],
    [
      'a port of two controllers',
      'Port eno4 is overbooked by two controller: br-new, bond9',
      [bond({}), ovsBridge('br-new', { name: 'eno4' })],
    ],
    [
      'a port that an existing controller has already',
      'Port eno2 is overbooked by two controller: bond9, bond1',
      [{ name: 'bond1', type: 'bond', mtu: 1500 }, bond({ port: ['eno2'] })],
    ],
    [
      'a bond without a mode',
      'Bond mode is mandatory for new bond interface: bond9',
      [{ name: 'bond9', type: 'bond', 'link-aggregation': { port: ['eno4'] } }],
    ],
    [
      'a bond that asks twice',
      'Bond miimon and arp interval are not compatible options.',
      [bond({}, { miimon: '100', arp_interval: 100 })],
    ],
    [
      'an MTU above the limit of a card',
      'Desired MTU 9711 for interface eno4 is bigger than maximum allowed MTU 9710',
      [{ name: 'eno4', type: 'ethernet', mtu: 9711 }],
    ],
    [
      'an MTU below the limit of a card',
      'Desired MTU 67 for interface eno4 is smaller than minimum allowed MTU 68',
      [{ name: 'eno4', type: 'ethernet', mtu: 67 }],
    ],
    [
      'an MTU too small for IPv6',
      'MTU should be >= 1280 when IPv6 is enabled on interface eno4',
      [{ name: 'eno4', type: 'ethernet', mtu: 1279, ipv6: { enabled: true } }],
    ],
    [
      'an address on a port',
      'Interface eno4 cannot have IP enabled as it is attached to a controller where IP is not allowed',
      [bond({}), { name: 'eno4', type: 'ethernet', ipv4: { enabled: true, dhcp: true } }],
    ],
    [
      'an address on a port that is one already',
      'Interface bond1 cannot have IP enabled as it is attached to a controller where IP is not allowed',
      [{ name: 'bond1', type: 'bond', ipv4: { enabled: true } }],
    ],
    [
      'a VLAN on nothing',
      "Missing 'vlan.base-iface' for interface 'v5'",
      [{ name: 'v5', type: 'vlan', vlan: { id: 5 } }],
    ],
    [
      'a VLAN without an id',
      'Invalid YAML string: interfaces: missing field `id`',
      [{ name: 'v5', type: 'vlan', vlan: { 'base-iface': 'eno4' } }],
    ],
    [
      'a VLAN on what is to be absent',
      'Interface bond2.300 cannot be in up state as its parent bond2 has been marked as absent',
      [
        { name: 'bond2.300', type: 'vlan' },
        { name: 'bond2', type: 'bond', state: 'absent' },
      ],
    ],
    [
      'a MAC address of an OVS bridge',
      'OVS Bridge br-new can not hold MAC address, please set MAC address on OVS internal interface instead',
      [{ ...ovsBridge('br-new'), 'mac-address': '02:00:00:00:00:01' }],
    ],
    [
      'a MAC address copied from nobody',
      'Failed to find interface eno99 for copy-mac-from of iface bond9',
      [{ ...bond({}), 'copy-mac-from': 'eno99' }],
    ],
    ['an interface without a name', 'Invalid YAML string: interfaces: missing field `name`', [{ type: 'ethernet' }]],
    [
      'one without a type that is not there',
      'Failed to find unknown type interface eno99 in current state',
      [{ name: 'eno99' }],
    ],
    [
      'one without a type that is two',
      'Found 2+ interface matching desired unknown type interface br-ex',
      [{ name: 'br-ex' }],
    ],
    [
      'an address that nobody has',
      'Desired interface up has `identifier: mac-address` with MAC address 02:00:00:00:00:99, but no interface is holding that MAC address',
      [{ name: 'up', type: 'ethernet', identifier: 'mac-address', 'mac-address': '02:00:00:00:00:99' }],
    ],
    [
      'an address that is missing',
      'Desired interface up has `identifier: mac-address` but not MAC address defined',
      [{ name: 'up', type: 'ethernet', identifier: 'mac-address' }],
    ],
    [
      'a controller that is not there',
      'Interface eno4 desired controller br9 not found',
      [{ name: 'eno4', type: 'ethernet', controller: 'br9' }],
    ],
    [
      'a controller that lists others',
      'Interface eno5 has controller bond9 but not listed in port list of controller interface',
      [bond({}), { name: 'eno5', type: 'ethernet', controller: 'bond9' }],
    ],
  ])('%s', (_what, message, interfaces) => {
    expect(refusal(...interfaces)).toBe(`NmstateError: InvalidArgument: ${message}`);
  });

  it.each<[string, object]>([
    ['`tag` cannot be use in trunk mode without `enable-native`', { mode: 'trunk', tag: 5, 'trunk-tags': [{ id: 7 }] }],
    ['trunk mode cannot have empty trunk-tags', { mode: 'trunk' }],
    ['`enable-native: true` cannot be set in access mode', { mode: 'access', 'enable-native': true }],
    ['access mode cannot have trunk-tags defined', { mode: 'access', tag: 5, 'trunk-tags': [{ id: 7 }] }],
  ])('a filter of VLANs: %s', (text, vlan) => {
    const message = `NmstateError: InvalidArgument: Bridge VLAN filtering ${text}`;
    expect(refusal(linuxBridge({ name: 'eno4', vlan }))).toBe(message);
    expect(refusal(ovsBridge('br-new', { name: 'eno4', vlan }))).toBe(message);
  });

  it('tags that are in one filter twice', () => {
    const tags = [{ id: 7 }, {}, { 'id-range': { min: 10, max: 20 } }, { 'id-range': { min: 5, max: 8 } }];
    expect(refusal(linuxBridge({ name: 'eno4', vlan: { mode: 'trunk', 'trunk-tags': tags } }))).toBe(
      'NmstateError: InvalidArgument: Bridge VLAN trunk tag id-range=[5,8] is overlapping with other tag id=7',
    );
  });

  it.each<[string, readonly object[]]>([
    [
      'Found duplicate `localnet` key a',
      [
        { localnet: 'a', bridge: 'b' },
        { localnet: 'a', bridge: 'c' },
      ],
    ],
    ['mapping for `localnet` key a missing the `bridge` attribute', [{ localnet: 'a' }]],
    ['Invalid YAML string: ovn: missing field `localnet`', [{ bridge: 'b' }]],
  ])('mappings: %s', (message, mappings) => {
    expect(said({ ovn: { 'bridge-mappings': mappings } })).toBe(`NmstateError: InvalidArgument: ${message}`);
  });
});

describe('nmstate finds afterwards', () => {
  it('that OVN has put its patch ports back', () => {
    expect(refusal(ovsBridge('br-vmdata', { name: 'bond1' }))).toBe(
      `NmstateError: VerificationError: Verification failure: br-vmdata.interface.bridge.port desire '[{"name":"bond1"}]', current '[{"name":"bond1"},{"name":"${vmPatch.name}"}]'`,
    );
    expect(refusal(ovsBridge('br-vmdata', { name: 'bond1' }, { name: vmPatch.name }))).toBe('applied');
  });

  it('that a VLAN is no larger than what it is on', () => {
    expect(refusal({ name: 'eno4.5', type: 'vlan', mtu: 9000, vlan: { 'base-iface': 'eno4', id: 5 } })).toBe(
      "NmstateError: VerificationError: Verification failure: eno4.5.interface.mtu desire '9000', current '1500'",
    );
  });

  it('that a bond is no larger than its members can be', () => {
    const large = { ...bond({}), mtu: 9800 };
    expect(refusal(large)).toBe(
      "NmstateError: VerificationError: Verification failure: bond9.interface.mtu desire '9800', current '1500'",
    );
    expect(refusal({ ...large, mtu: 9710 })).toBe('applied');
  });

  it('that a VLAN on nothing is not there', () => {
    expect(refusal({ name: 'eno99.5', type: 'vlan', vlan: { 'base-iface': 'eno99', id: 5 } })).toBe(
      'NmstateError: VerificationError: Failed to find desired interface eno99.5 vlan',
    );
  });
});

describe('nmstate does not mind', () => {
  it('one end of a pair of virtual cables, also when it is named as the other’s peer', () => {
    const veth = { name: 'veth0', type: 'veth', veth: { peer: 'veth1' } };
    expect(refusal(veth, { name: 'veth1', type: 'ethernet' })).toBe('applied');
    expect(refusal({ name: 'veth2', type: 'ethernet', veth: { peer: 'veth3' } })).toBe('applied');
  });

  it('a port that is not reported, as long as it was one before', () => {
    const listed = after(state, { interfaces: [linuxBridge({ name: 'eno4' })] });
    const { interfaces } = listed;
    const unreported = {
      ...listed,
      interfaces: Array.isArray(interfaces) ? interfaces.filter((entry) => entry !== entryOf(listed, 'eno4')) : [],
    };
    expect(applyDesiredState(unreported, { interfaces: [linuxBridge({ name: 'eno4' })] })).toMatchObject({ ok: true });
  });
});
