import { aHost } from '../../../testing/aHost';
import { aClusterNetwork } from '../../../testing/objects/aClusterNetwork';
import { aCudn, aCudnNad } from '../../../testing/objects/aCudn';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aBondedHost } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { mtuAboveWire } from './d-212-mtu-above-wire';

const nad = (mtu?: number, place = 'shop/dc-net') =>
  aLocalnetNad(place, { name: 'dc-net', physicalNetworkName: 'dc', ...(mtu && { mtu }) });
const wide = (node: string) =>
  aBondedHost(node, { more: { eno2: { mtu: 9000 }, eno3: { mtu: 9000 }, bond1: { mtu: 9000 } } });
const narrowBond = (node: string) => aBondedHost(node, { more: { eno2: { mtu: 9000 }, eno3: { mtu: 9000 } } });
const single = (node: string, mtu?: number) =>
  aHost(node).withNic('eno2', { mtu }).withOvsBridge('br-dc', ['eno2']).withMapping('dc', 'br-dc');
const bridgeNad = (mtu?: number) => aNad('shop/br', { type: 'bridge', name: 'br', bridge: 'br1', ...(mtu && { mtu }) });
const linux = aHost('n1').withNic('eno2', { mtu: 9000 }).withLinuxBridge('br1', ['eno2'], { mtu: 1500 });

describe('D-212', () => {
  it.each([
    ['the wire takes as much', [wide('n1'), nad(9000)]],
    ['the MTU of the uplink is not known', [single('n1'), nad(9000)]],
    ['the pod network gives an MTU that fits', [aBondedHost('n1'), aClusterNetwork({ mtu: 1400 }), nad()]],
    ['the CUDN adds what fits', [aBondedHost('n1'), aClusterNetwork({ mtu: 1400 }), aCudn('c'), aCudnNad('shop/c')]],
    ['a bridge NAD writes no MTU', [linux, bridgeNad()]],
    ['the bridge is not connected', [aHost('n1').withOvsBridge('br-dc', []).withMapping('dc', 'br-dc'), nad(9000)]],
  ])('is silent when %s', (_, objects) => {
    expect(answersOf(mtuAboveWire, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the network, the narrowest interface and the nodes', () => {
    const { findings, titles, subjects, evidence } = answersOf(mtuAboveWire, [
      wide('n1'),
      narrowBond('n2'),
      narrowBond('n3'),
      nad(9000),
    ]);
    expect(findings).toEqual(['warning ovnNetwork:dc-net']);
    expect(titles).toEqual(['The MTU 9000 of dc-net is larger than the 1500 of bond1 on n2, n3.']);
    expect(subjects).toEqual([
      ['ovnNetwork:dc-net', 'nad:shop/dc-net', 'mapping:n2/dc', 'mapping:n3/dc', 'link:n2/bond1', 'link:n3/bond1'],
    ]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual(['mtu: 9000', 1500, 1500]);
  });

  it('tells of each wiring group, as far as the network has subjects for them', () => {
    const hosts = [single('n1', 1500), single('n2', 2000), single('n3', 3000), single('n4', 4000)];
    const { findings, titles } = answersOf(mtuAboveWire, [...hosts, nad(9000), nad(9000, 'bank/dc-net')]);
    expect(findings).toEqual(['warning nad:bank/dc-net', 'warning nad:shop/dc-net', 'warning ovnNetwork:dc-net']);
    expect(titles.map((title) => title.replace(/^.* the /, ''))).toEqual([
      '2000 of eno2 on n2.',
      '3000 of eno2 on n3, n4.',
      '1500 of eno2 on n1.',
    ]);
  });

  it('takes the MTU of the pod network where none is written', () => {
    const { titles, evidence } = answersOf(mtuAboveWire, [aBondedHost('n1'), aClusterNetwork({ mtu: 8900 }), nad()]);
    expect(titles).toEqual(['The MTU 8900 of dc-net is larger than the 1500 of bond1 on n1.']);
    expect(evidence[0]?.slice(0, 2)).toEqual([
      { object: 'NetworkAttachmentDefinition/shop/dc-net', path: 'spec.config', value: null },
      { object: 'Network/cluster', path: 'status.clusterNetworkMTU', value: 8900 },
    ]);
  });

  it('advises to make a CUDN anew, which cannot be changed', () => {
    const objects = [aBondedHost('n1'), aCudn('c'), aCudnNad('shop/c', { mtu: 9000 })];
    const { remedies, subjects } = answersOf(mtuAboveWire, objects);
    expect(remedies[0]).toContain('or make c anew with an `mtu` of 1500 or less');
    expect(subjects[0]?.slice(0, 3)).toEqual(['ovnNetwork:cluster_udn_c', 'cudn:c', 'nad:shop/c']);
  });

  it.each([
    ['a Linux bridge', [linux, bridgeNad(9000)], ['nad:shop/br', 'link:n1/br1']],
    [
      'an interface',
      [aHost('n1').withNic('eno2'), aNad('shop/mv', { type: 'macvlan', name: 'mv', master: 'eno2', mtu: 9000 })],
      ['nad:shop/mv', 'link:n1/eno2'],
    ],
  ])('measures a NAD on %s whose MTU is written', (_, objects, subjects) => {
    expect(answersOf(mtuAboveWire, objects).subjects).toEqual([subjects]);
  });

  it('cannot tell of a network without MTU when that of the pod network is not known', () => {
    const unread = { Network: { state: 'forbidden' } } as const;
    expect(answersOf(mtuAboveWire, [aBondedHost('n1'), nad()], { unread }).cannotTell).toEqual([
      'ovnNetwork:dc-net: The MTU of the pod network (clusterNetworkMTU of Network cluster) is not known.',
    ]);
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(mtuAboveWire, [nad(9000)], { unread }).cannotTell).toEqual([
      '*: NodeNetworkState could not be read.',
    ]);
  });
});
