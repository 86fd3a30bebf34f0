import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aNode } from '../../../testing/objects/aNode';
import { anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { internalPort } from './d-121-internal-port';

const base = aHost('n1').withBrEx('eno1').withNic('eno1').withNic('eno2').withOvsBridge('br-dc', ['br-dc', 'eno22']);
const typo = base.withInternal('br-dc').withInternal('eno22');
const having = (more: Raw) => base.withInternal('eno22', more);
const address = (ip: string) => ({ ipv6: { enabled: true, address: [{ ip, 'prefix-length': 64 }] } });
const found = ['warning link:n1/eno22'];
const lists = aPolicy('p', {
  interfaces: [{ name: 'br-dc', type: 'ovs-bridge', bridge: { port: [{ name: 'eno22' }] } }],
});

describe('D-121', () => {
  it.each([
    ['has an address', having(address('2001:db8::1'))],
    ['asks for one by DHCP', having({ ipv4: { enabled: true, dhcp: true } })],
    ['asks for one by DHCPv6', having({ ipv6: { enabled: true, dhcp: true } })],
    ['makes one itself', having({ ipv6: { enabled: true, autoconf: true } })],
    ['carries a VLAN', typo.withVlan('v', { base: 'eno22', id: 7 })],
    ['carries a macvlan', typo.withInterface({ name: 'm', type: 'mac-vlan', 'mac-vlan': { 'base-iface': 'eno22' } })],
    ['is in a VRF', typo.withInterface({ name: 'blue', type: 'vrf', vrf: { port: ['eno22'] } })],
    ['is no internal port', base.withNic('eno22')],
    ['is on br-ex', aHost('n1').withBrEx('eno1', undefined, ['eno22']).withInternal('eno22')],
    ['is on a Linux bridge', aHost('n1').withLinuxBridge('br1', ['eno22']).withInternal('eno22')],
    ['is on a bridge whose ports are not known', aHost('n1').withInterface({ name: 'br-dc', type: 'ovs-bridge' })],
  ])('is silent about a port that %s', (_what, host) => {
    expect(answersOf(internalPort, [host]).findings).toEqual([]);
  });

  it('is silent about a port that a policy declares', () => {
    const declares = aPolicy('p', { interfaces: [{ name: 'eno22', type: 'ovs-interface' }] });
    expect(answersOf(internalPort, [typo, declares])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['only lists it', [lists]],
    [
      'only lists it, and another has nothing of it',
      [lists, aPolicy('q', { interfaces: [] }), aPolicy('r', { mappings: [] })],
    ],
    ['removes it', [aPolicy('p', { interfaces: [{ name: 'eno22', type: 'ovs-interface', state: 'absent' }] })]],
    [
      'is for other nodes',
      [aNode('n1'), aPolicy('p', { nodeSelector: { a: 'b' }, interfaces: [{ name: 'eno22', type: 'ovs-interface' }] })],
    ],
  ])('names a port where a policy %s', (_what, more) => {
    expect(answersOf(internalPort, [typo, ...more])).toMatchObject({ findings: found, cannotTell: [] });
  });

  it('names bridge and port, and what may have been meant', () => {
    const { titles, remedies, subjects, evidence } = answersOf(internalPort, [having(address('fe80::1'))]);
    expect(titles).toEqual(['Port eno22 of br-dc on n1 is an internal port, not a NIC.']);
    expect(remedies).toEqual(['Correct the name of the port in the policy that makes br-dc: did you mean eno2?']);
    expect(subjects).toEqual([['link:n1/eno22', 'ovs-bridge:n1/br-dc']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([
      'ovs-interface',
      ['br-dc (phantom)', 'eno22 (internal)'],
      ['genev_sys_6081', 'eno1', 'eno2'],
    ]);
    const bare = aHost('n1').withOvsBridge('br-dc', ['bond7']).withInternal('bond7');
    expect(answersOf(internalPort, [bare]).remedies[0]).toContain('put bond and bridge into one policy');
  });

  it('cannot tell where a policy is a template that was not rendered, or is for nodes not known', () => {
    const template = aPolicy('p', { interfaces: '{{ capture.x }}' });
    const reason =
      'link:n1/eno22 ovs-bridge:n1/br-dc: Whether a policy declares port eno22 of br-dc on n1 could not be read.';
    expect(answersOf(internalPort, [typo, template])).toMatchObject({ findings: [], cannotTell: [reason] });
    const rendered = anEnactment('p', 'n1', { interfaces: [{ name: 'eno2', type: 'ethernet' }] });
    expect(answersOf(internalPort, [typo, template, rendered]).findings).toEqual(found);
    const unread = { NodeNetworkConfigurationPolicy: { state: 'forbidden' } } as const;
    expect(answersOf(internalPort, [typo], { unread })).toMatchObject({ findings: [], cannotTell: [reason] });
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(internalPort, [], { unread }).cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
