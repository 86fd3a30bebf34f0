import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { vlanInVlan } from './d-129-vlan-in-vlan';

const host = (vlan: Raw = { 'base-iface': 'eno2', id: 55 }, bridge = 'br-dc') =>
  aHost('n1')
    .withNic('eno2')
    .withInterface({ name: 'eno2.55', type: 'vlan', vlan })
    .withOvsBridge(bridge, ['eno2.55'])
    .withMapping('dc', bridge);
const network = (vlanID?: number) => aLocalnetNad('shop/net', { physicalNetworkName: 'dc', ...(vlanID && { vlanID }) });

describe('D-129', () => {
  it.each([
    ['the network is untagged', host(), network()],
    [
      'the uplink is a NIC',
      aHost('n1').withNic('eno2').withOvsBridge('br-dc', ['eno2']).withMapping('dc', 'br-dc'),
      network(20),
    ],
    ['the VLAN of the uplink is not known', host({ 'base-iface': 'eno2' }), network(20)],
    ['it is br-ex, which is another fault', host(undefined, 'br-ex'), network(20)],
    ['the guest tags itself', host(), aNad('shop/o', { type: 'ovs', bridge: 'br-dc', trunk: [{ id: 20 }] })],
  ])('is silent where %s', (_what, state, nad) => {
    expect(answersOf(vlanInVlan, [state, nad]).findings).toEqual([]);
  });

  it('is an error, and names both VLANs', () => {
    const { findings, titles, remedies, subjects, evidence } = answersOf(vlanInVlan, [host(), network(20)]);
    expect(findings).toEqual(['error link:n1/eno2.55']);
    expect(titles).toEqual(['VLAN 20 would be sent inside VLAN 55 on n1.']);
    expect(remedies[0]).toContain('make a bridge for them on eno2');
    expect(subjects).toEqual([
      ['link:n1/eno2.55', 'ovs-bridge:n1/br-dc', 'k8sNode:n1', 'mapping:n1/dc', 'ovnNetwork:net', 'nad:shop/net'],
    ]);
    expect(evidence[0]?.map(({ path, value }) => [path, value])).toEqual([
      ['status.currentState.interfaces[1].vlan.id', 55],
      ['status.currentState.interfaces[1].vlan.base-iface', 'eno2'],
      ['spec.config.vlanID', 20],
    ]);
  });

  it('holds for Linux bridges', () => {
    const state = aHost('n1').withVlan('v55', { base: 'eno2', id: 55 }).withLinuxBridge('br1', ['v55']);
    const nad = aNad('shop/lin', { type: 'bridge', bridge: 'br1', vlan: 20 });
    const { findings, evidence } = answersOf(vlanInVlan, [state, nad]);
    expect(findings).toEqual(['error link:n1/v55']);
    expect(evidence[0]?.at(-1)?.path).toBe('spec.config.vlan');
  });

  it('is a warning where the outer VLAN is meant to hold others', () => {
    const { findings, messages, evidence } = answersOf(vlanInVlan, [
      host({ id: 55, protocol: '802.1ad' }),
      network(20),
    ]);
    expect(findings).toEqual(['warning link:n1/eno2.55']);
    expect(messages[0]).toContain('802.1ad');
    expect(evidence[0]?.[1]?.value).toBeNull();
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(vlanInVlan, [host()], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
