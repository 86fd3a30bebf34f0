import { aHost } from '../../../testing/aHost';
import { aBondedHost } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { portWithAddress } from './d-220-port-with-address';

const v4 = (ip: string) => ({ ipv4: { enabled: true, address: [{ ip, 'prefix-length': 24 }] } });
const v6 = (ip: string) => ({ ipv6: { enabled: true, address: [{ ip, 'prefix-length': 64 }] } });

describe('D-220', () => {
  it.each([
    ['no port has an address', aBondedHost('n1')],
    [
      'they have link-local addresses only',
      aBondedHost('n1', { more: { eno2: v6('fe80::1'), eno3: v4('169.254.7.1') } }),
    ],
    ['an interface is no port', aHost('n1').withNic('eno2', v4('192.0.2.7'))],
    ['the port is internal', aHost('n1').withInternal('br-dc', v4('192.0.2.7')).withOvsBridge('br-dc', ['br-dc'])],
    [
      'the port is one of a VRF',
      aHost('n1')
        .withNic('eno2', v4('192.0.2.7'))
        .withInterface({ name: 'v', type: 'vrf', vrf: { port: ['eno2'] } }),
    ],
    [
      'the ports are not known',
      aHost('n1').withNic('eno2', v4('192.0.2.7')).withInterface({ name: 'br-dc', type: 'ovs-bridge' }),
    ],
    ['a port is not there', aHost('n1').withOvsBridge('br-dc', [{ name: 'ob', 'link-aggregation': {} }])],
  ])('is silent when %s', (_, host) => {
    expect(answersOf(portWithAddress, [host])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the bridge, its port and the addresses of both families', () => {
    const host = aHost('n1')
      .withNic('eno2', { ...v4('192.0.2.7'), ...v6('2001:db8::7') })
      .withLinuxBridge('br1', ['eno2']);
    const { findings, titles, remedies, subjects, evidence } = answersOf(portWithAddress, [host]);
    expect(findings).toEqual(['warning link:n1/br1']);
    expect(titles).toEqual(['Ports of br1 on n1 have IP addresses of their own: eno2.']);
    expect(remedies[0]).toContain('Move 192.0.2.7/24, 2001:db8::7/64 from eno2');
    expect(subjects).toEqual([['link:n1/br1', 'link:n1/eno2']]);
    expect(evidence[0]).toEqual([
      {
        object: 'NodeNetworkState/n1',
        path: 'status.currentState.interfaces[0].ipv4.address',
        value: ['192.0.2.7/24'],
      },
      {
        object: 'NodeNetworkState/n1',
        path: 'status.currentState.interfaces[0].ipv6.address',
        value: ['2001:db8::7/64'],
      },
    ]);
  });

  it('names the bond whose member has an address', () => {
    const { findings, subjects } = answersOf(portWithAddress, [
      aBondedHost('n1', { more: { eno3: v6('2001:db8::7') } }),
    ]);
    expect(findings).toEqual(['warning link:n1/bond1']);
    expect(subjects).toEqual([['link:n1/bond1', 'link:n1/eno3']]);
  });

  it('cannot tell without the state of the nodes', () => {
    const { cannotTell } = answersOf(portWithAddress, [], { unread: { NodeNetworkState: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
