import { after, aHostState, scenarioState } from '../../../testing/lab/aHostState';
import { aHost } from '../../../testing/aHost';
import { stateOfObject } from '../../../testing/lab/aHostState';
import { brokenProbe } from './brokenProbe';

const state = aHostState();
const probe = (...interfaces: readonly unknown[]) => brokenProbe(state, after(state, { interfaces }));
const brEx = (...names: readonly string[]) => ({
  name: 'br-ex',
  type: 'ovs-bridge',
  bridge: { 'allow-extra-patch-ports': true, port: names.map((name) => ({ name })) },
});

it('misses nothing when other things change', () => {
  expect(probe()).toBeUndefined();
  expect(probe({ name: 'br-vmdata', type: 'ovs-bridge', state: 'absent' })).toBeUndefined();
  expect(probe(brEx('br-ex', 'eno1', 'eno4'))).toBeUndefined();
});

it.each<[string, readonly unknown[]]>([
  ['the uplink goes to another bridge', [{ name: 'br9', type: 'ovs-bridge', bridge: { port: [{ name: 'eno1' }] } }]],
  ['the uplink is down', [{ name: 'eno1', type: 'ethernet', state: 'down' }]],
  ['br-ex is to be absent', [{ name: 'br-ex', type: 'ovs-bridge', state: 'absent' }]],
  ['br-ex loses its uplink', [brEx('br-ex')]],
  ['br-ex gets another uplink', [brEx('br-ex', 'eno4')]],
  ['br-ex loses the port with the address', [brEx('eno1')]],
  ['the address goes', [{ name: 'br-ex', type: 'ovs-interface', ipv4: { enabled: false } }]],
  [
    'the uplink becomes a port of one VLAN',
    [
      {
        name: 'br-ex',
        type: 'ovs-bridge',
        bridge: {
          'allow-extra-patch-ports': true,
          port: [{ name: 'br-ex' }, { name: 'eno1', vlan: { mode: 'access', tag: 5 } }],
        },
      },
    ],
  ],
])('does not reach the gateway any more when %s', (_what, interfaces) => {
  expect(probe(...interfaces)).toBe('ping');
});

it('follows bonds, VLANs and cables between bridges', () => {
  const bonded = scenarioState('datacenter', 'worker-1');
  const bond = (...port: readonly string[]) => ({
    interfaces: [{ name: 'bond0', type: 'bond', 'link-aggregation': { port } }],
  });
  expect(brokenProbe(bonded, after(bonded, bond('eno1np0')))).toBeUndefined();
  expect(brokenProbe(bonded, after(bonded, bond('ens3f0')))).toBe('ping');

  const tagged = stateOfObject(
    aHost('n1')
      .withNic('eno1')
      .withVlan('eno1.55', { base: 'eno1', id: 55 })
      .withOvsBridge('br-phy', ['eno1.55', 'patch-phy'])
      .withPatch('patch-phy', { peer: 'patch-ex' })
      .withPatch('patch-ex', { peer: 'patch-phy' })
      .withOvsBridge('br-ex', ['br-ex', 'patch-ex'])
      .withInternal('br-ex', { ipv6: { enabled: true } })
      .withRoute({ destination: '::/0', 'next-hop-interface': 'br-ex', metric: 100 })
      .withRoute({ destination: '::/0', 'next-hop-interface': 'gone', metric: 200 })
      .object(),
  );
  const vlan = (id: number) => ({
    interfaces: [{ name: 'eno1.55', type: 'vlan', vlan: { 'base-iface': 'eno1', id } }],
  });
  expect(brokenProbe(tagged, after(tagged, vlan(55)))).toBeUndefined();
  expect(brokenProbe(tagged, after(tagged, vlan(56)))).toBe('ping');
});

it('does not check what did not work before', () => {
  expect(brokenProbe({}, {})).toBeUndefined();
});
