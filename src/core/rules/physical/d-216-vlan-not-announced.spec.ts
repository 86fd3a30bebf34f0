import { aHost } from '../../../testing/aHost';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aBondedHost, hearing } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { vlanNotAnnounced } from './d-216-vlan-not-announced';

const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc', vlanID: 70 });
const announcing = (...vlans: readonly (readonly number[] | undefined)[]) => ({
  eno2: hearing('leaf-1', 'Eth1/1', vlans[0]),
  eno3: hearing('leaf-2', 'Eth1/2', vlans[1]),
});
const onVlan = aHost('n1')
  .withNic('eno2', hearing('leaf-1', 'Eth1/1', [4]))
  .withVlan('eno2.4', { base: 'eno2', id: 4 })
  .withOvsBridge('br-dc', ['eno2.4'])
  .withMapping('dc', 'br-dc');

describe('D-216', () => {
  it.each([
    ['every switch port announces the VLAN', [nad, aBondedHost('n1', { more: announcing([4, 70], [70]) })]],
    ['no VLAN is announced', [nad, aBondedHost('n1', { more: announcing(undefined, []) })]],
    ['LLDP is off', [nad, aBondedHost('n1')]],
    ['the network is untagged', [aLocalnetNad('shop/dc', {}), aBondedHost('n1', { more: announcing([4], [4]) })]],
    ['the switch sees the tag of a VLAN interface', [nad, onVlan]],
  ])('is silent when %s', (_, objects) => {
    expect(answersOf(vlanNotAnnounced, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('warns with the network, the NICs and their switch ports', () => {
    const { findings, titles, subjects, evidence } = answersOf(vlanNotAnnounced, [
      nad,
      aBondedHost('n1', { more: announcing([4, 9], [70]) }),
    ]);
    expect(findings).toEqual(['warning ovnNetwork:dc-net']);
    expect(titles).toEqual(['The switch does not announce VLAN 70 of dc-net on leaf-1 Eth1/1.']);
    expect(subjects).toEqual([
      ['ovnNetwork:dc-net', 'nad:shop/dc-net', 'mapping:n1/dc', 'link:n1/eno2', 'lldp:chassis%20leaf-1/Eth1%2F1'],
    ]);
    expect(evidence[0]).toEqual([
      { object: 'NodeNetworkState/n1', path: expect.stringMatching(/\.lldp\.neighbors$/), value: ['4', '9'] },
    ]);
  });

  it('takes a switch port that does not say who it is', () => {
    const vlans = { type: 127, subtype: 3, 'ieee-802-1-vlans': [{ vid: 4 }] };
    const host = aBondedHost('n1', { more: { eno2: { lldp: { enabled: true, neighbors: [[vlans]] } } } });
    const { titles, subjects } = answersOf(vlanNotAnnounced, [nad, host]);
    expect(titles).toEqual(['The switch does not announce VLAN 70 of dc-net on ? ?.']);
    expect(subjects[0]?.slice(3)).toEqual(['link:n1/eno2']);
  });

  it('looks at the VLANs of other NADs too', () => {
    const host = aHost('n1')
      .withNic('eno2', hearing('leaf-1', 'Eth1/1', [4]))
      .withLinuxBridge('br1', ['eno2']);
    const bridged = aNad('shop/br', { type: 'bridge', name: 'br', bridge: 'br1', vlan: 70 });
    const onLink = aNad('shop/vl', { type: 'vlan', name: 'vl', master: 'eno2', vlanId: 70 });
    expect(answersOf(vlanNotAnnounced, [host, bridged, onLink]).findings).toEqual([
      'warning nad:shop/br',
      'warning nad:shop/vl',
    ]);
  });

  it('cannot tell without the state of the nodes', () => {
    const { cannotTell } = answersOf(vlanNotAnnounced, [nad], { unread: { NodeNetworkState: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
