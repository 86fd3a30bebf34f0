import { aHost } from '../../../testing/aHost';
import { aNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { inVlanOfUplink } from './d-130-in-vlan-of-uplink';

const host = aHost('n1')
  .withNic('eno2')
  .withVlan('eno2.300', { base: 'eno2', id: 300 })
  .withLinuxBridge('br1', ['eno2.300']);
const nad = (more: object = {}) => aNad('shop/lan', { type: 'bridge', bridge: 'br1', ...more });

describe('D-130', () => {
  it.each([
    ['the network has a VLAN', host, nad({ vlan: 20 })],
    ['the uplink is a NIC', aHost('n1').withNic('eno2').withLinuxBridge('br1', ['eno2']), nad()],
    ['the guest tags itself', host, nad({ vlanTrunk: [{ id: 20 }] })],
  ])('is silent where %s', (_what, state, network) => {
    expect(answersOf(inVlanOfUplink, [state, network]).findings).toEqual([]);
  });

  it('says in which VLAN the VMs are', () => {
    const { findings, titles, subjects, evidence } = answersOf(inVlanOfUplink, [host, nad()]);
    expect(findings).toEqual(['info link:n1/eno2.300']);
    expect(titles).toEqual(['VMs of shop/lan are in VLAN 300 on n1.']);
    expect(subjects).toEqual([['link:n1/eno2.300', 'link:n1/br1', 'k8sNode:n1', 'nad:shop/lan']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([300, 'eno2']);
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(inVlanOfUplink, [nad()], { unread }).cannotTell).toEqual([
      '*: NodeNetworkState could not be read.',
    ]);
  });
});
