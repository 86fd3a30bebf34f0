import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { portClaimedTwice } from './d-310-port-claimed-twice';

const host = aHost('n1').withNic('eno1').withInternal('int0');
const bond: Raw = { name: 'bond1', type: 'bond', 'link-aggregation': { mode: '802.3ad', port: ['eno1'] } };
const onBridge = (type: string, ...names: readonly string[]): Raw => ({
  name: 'br1',
  type,
  bridge: { port: names.map((name) => ({ name })) },
});
const withIp = (name: string, type = 'ethernet'): Raw => ({ name, type, ipv4: { enabled: true, dhcp: true } });
const ask = (a: Raw, b: Raw, more: Raw = {}) =>
  answersOf(portClaimedTwice, [host, aPolicy('a', { interfaces: [a] }), aPolicy('b', { interfaces: [b], ...more })]);

describe('D-310', () => {
  it.each([
    ['it is a port of the same bridge in both', onBridge('ovs-bridge', 'eno1'), onBridge('ovs-bridge', 'eno1')],
    ['it is an internal port', onBridge('ovs-bridge', 'int0'), withIp('int0', 'ovs-interface')],
    ['the host has it as an internal port', onBridge('ovs-bridge', 'int0'), { name: 'int0', ipv4: { enabled: true } }],
    ['it will be an internal port', onBridge('ovs-bridge', 'new0'), { name: 'new0', ipv6: { enabled: true } }],
    ['it is in a VRF', { name: 'blue', type: 'vrf', vrf: { port: ['eno1'] } }, withIp('eno1')],
    ['one wants it gone', bond, { ...onBridge('ovs-bridge', 'eno1'), state: 'absent' }],
    ['it has no address', bond, { name: 'eno1', type: 'ethernet', ipv4: { enabled: false } }],
  ])('is silent when %s', (_what, a, b) => {
    expect(ask(a, b)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the port, both policies and both controllers', () => {
    const { findings, titles, messages, subjects, evidence } = ask(bond, onBridge('linux-bridge', 'eno1'));
    expect(findings).toEqual(['warning link:n1/eno1']);
    expect(titles).toEqual(['eno1 on n1 is claimed by policies a and b.']);
    expect(messages[0]).toContain('a makes it a port of bond1, b a port of br1');
    expect(subjects[0]).toEqual(['link:n1/eno1', 'nncp:a', 'nncp:b', 'link:n1/bond1', 'link:n1/br1']);
    expect(evidence[0]?.map(({ object, path }) => `${object} ${path}`)).toEqual([
      'NodeNetworkConfigurationPolicy/a spec.desiredState.interfaces[0].link-aggregation.port',
      'NodeNetworkConfigurationPolicy/b spec.desiredState.interfaces[0].bridge.port',
    ]);
  });

  it.each([
    ['ipv4', withIp('eno1')],
    ['ipv6', { name: 'eno1', type: 'ethernet', ipv6: { enabled: true } }],
  ])('names the policy that gives a port an address by %s', (family, b) => {
    const { findings, messages, evidence } = ask(bond, b);
    expect(findings).toEqual(['warning link:n1/eno1']);
    expect(messages[0]).toContain('b gives it an IP address');
    expect(evidence[0]?.[1]).toEqual({
      object: 'NodeNetworkConfigurationPolicy/b',
      path: `spec.desiredState.interfaces[0].${family}.enabled`,
      value: 'true',
    });
  });

  it('counts the members of OVS bonds as ports, and leaves captures out', () => {
    const port = [
      { name: 'ob', 'link-aggregation': { mode: 'balance-slb', port: [{ name: 'eno1' }] } },
      { name: 'open', 'link-aggregation': {} },
    ];
    expect(ask(bond, { name: 'br-x', type: 'ovs-bridge', bridge: { port } }).findings).toEqual([
      'warning link:n1/eno1',
    ]);
    const spec = { capture: {}, desiredState: { interfaces: [onBridge('linux-bridge', 'eno1')] } };
    expect(ask(bond, bond, { spec }).findings).toEqual([]);
  });

  it('cannot tell without the policies', () => {
    const unread = { NodeNetworkConfigurationPolicy: { state: 'forbidden' } } as const;
    expect(answersOf(portClaimedTwice, [host], { unread }).cannotTell).toHaveLength(1);
  });
});
