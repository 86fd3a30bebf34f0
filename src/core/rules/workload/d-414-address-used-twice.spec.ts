import { aHost } from '../../../testing/aHost';
import { aLocalnetNad, aNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { addressUsedTwice } from './d-414-address-used-twice';

const using = (place: string, ips: readonly string[], { node = 'n1', nad = 'dc' } = {}) =>
  aRunningVm(place, {
    nics: [{ name: 'data', nad }],
    node,
    interfaces: [{ name: 'data', ipAddresses: ips, infoSource: 'guest-agent' }],
  });
const machineNet = aLocalnetNad('shop/dc', { physicalNetworkName: 'physnet' });
const brEx = (node: string, address: string) => aHost(node).withNic('eno1').withBrEx('eno1', address);

describe('D-414', () => {
  it.each([
    ['on one wire', [machineNet, ...using('shop/a', ['192.0.2.7']), ...using('shop/b', ['192.0.2.8'])]],
    ['that is good for the wire alone', [machineNet, ...using('shop/a', ['fe80::7']), ...using('shop/b', ['fe80::7'])]],
    [
      'on networks that are apart',
      [
        anOverlayNad('shop/dc'),
        anOverlayNad('shop/other'),
        ...using('shop/a', ['192.0.2.7']),
        ...using('shop/b', ['192.0.2.7'], { nad: 'other' }),
      ],
    ],
    [
      'of another node than its own network',
      [machineNet, brEx('n1', '192.0.2.21/24'), ...using('shop/a', ['192.0.2.7'])],
    ],
  ])('is silent about addresses %s', (_, objects) => {
    expect(answersOf(addressUsedTwice, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names both users of an address, however it is spelled', () => {
    const { findings, titles, subjects, evidence } = answersOf(addressUsedTwice, [
      machineNet,
      ...using('shop/a', ['2001:db8::7']),
      ...using('shop/b', ['2001:DB8:0::7', '192.0.2.8'], { node: 'n2' }),
    ]);
    expect(findings).toEqual(['error vmNic:shop/a/data', 'error vmNic:shop/b/data']);
    expect(titles[0]).toBe('IP address 2001:db8::7 of NIC data of shop/a is also used by shop/b.');
    expect(subjects[0]).toEqual(['vmNic:shop/a/data', 'vmNic:shop/b/data']);
    expect(evidence[0]?.map(({ path }) => path)).toEqual(Array(2).fill('status.interfaces[name=data].ipAddresses'));
  });

  it('is a warning on bridges of one name on several hosts', () => {
    const hosts = ['n1', 'n2'].map((node) => aHost(node).withLinuxBridge('br1', []));
    const nad = aNad('shop/dc', { type: 'bridge', bridge: 'br1' });
    const { findings, messages } = answersOf(addressUsedTwice, [
      ...hosts,
      nad,
      ...using('shop/a', ['192.0.2.7']),
      ...using('shop/b', ['192.0.2.7'], { node: 'n2' }),
    ]);
    expect(findings).toEqual(['warning vmNic:shop/a/data', 'warning vmNic:shop/b/data']);
    expect(messages[0]).toContain('likely one wire');
  });

  it.each([
    ['the address of node n2', '192.0.2.22', 'link:n2/br-ex'],
    ['the default gateway of node n1', '192.0.2.1', 'link:n1/br-ex'],
  ])('warns of %s', (what, ip, id) => {
    const route = { destination: '0.0.0.0/0', 'next-hop-interface': 'br-ex', 'next-hop-address': '192.0.2.1' };
    const hosts = [brEx('n1', '192.0.2.21/24').withRoute(route), brEx('n2', '192.0.2.22/24')];
    const { findings, titles, subjects } = answersOf(addressUsedTwice, [
      machineNet,
      ...hosts,
      ...using('shop/a', [ip]),
    ]);
    expect(findings).toEqual(['warning vmNic:shop/a/data']);
    expect(titles).toEqual([`IP address ${ip} of NIC data of shop/a is ${what}.`]);
    expect(subjects).toEqual([['vmNic:shop/a/data', id]]);
  });

  it('looks at VLAN interfaces for a network with a VLAN', () => {
    const ipv4 = { enabled: true, address: [{ ip: '192.0.2.21', 'prefix-length': 24 }] };
    const host = (id: number) => brEx('n1', '198.51.100.21/24').withVlan('eno1.7', { base: 'eno1', id }, { ipv4 });
    const nad = aLocalnetNad('shop/dc', { physicalNetworkName: 'physnet', vlanID: 7 });
    const ask = (id: number) =>
      answersOf(addressUsedTwice, [nad, host(id), ...using('shop/a', ['192.0.2.21'])]).findings;
    expect(ask(7)).toEqual(['warning vmNic:shop/a/data']);
    expect(ask(8)).toEqual([]);
  });

  it('tells the worst of several', () => {
    const { findings, titles } = answersOf(addressUsedTwice, [
      machineNet,
      brEx('n1', '192.0.2.21/24'),
      ...using('shop/a', ['192.0.2.21', '192.0.2.7']),
      ...using('shop/b', ['192.0.2.7']),
    ]);
    expect(findings).toEqual(['error vmNic:shop/a/data', 'error vmNic:shop/b/data']);
    expect(titles[0]).toContain('192.0.2.7');
  });

  it('cannot tell without instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(addressUsedTwice, [], { unread }).cannotTell).toHaveLength(1);
  });
});
