import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { vlanOnTaggedBrEx } from './d-505-vlan-on-tagged-br-ex';

const tagged = (vlan: Raw = { 'base-iface': 'eno1', id: 55 }) =>
  aHost('n1')
    .withNic('eno1')
    .withInterface({ name: 'eno1.55', type: 'vlan', vlan })
    .withBrEx('eno1.55')
    .withMapping('dc', 'br-ex');
const network = (vlanID?: number) => aLocalnetNad('shop/net', { physicalNetworkName: 'dc', ...(vlanID && { vlanID }) });

describe('D-505', () => {
  it.each([
    ['the network is untagged', tagged(), network()],
    ['br-ex is on a NIC', aHost('n1').withNic('eno1').withBrEx('eno1').withMapping('dc', 'br-ex'), network(20)],
    ['the VLAN of br-ex is not known', tagged({ 'base-iface': 'eno1' }), network(20)],
    ['br-ex is not there', aHost('n1').withNic('eno1').withMapping('dc', 'br-ex'), network(20)],
  ])('is silent where %s', (_what, state, nad) => {
    expect(answersOf(vlanOnTaggedBrEx, [state, nad]).findings).toEqual([]);
  });

  it('is an error, and says where the VLAN could go', () => {
    const { findings, titles, remedies, subjects, evidence } = answersOf(vlanOnTaggedBrEx, [tagged(), network(1924)]);
    expect(findings).toEqual(['error mapping:n1/dc']);
    expect(titles).toEqual(['VLAN 1924 of net would be sent inside VLAN 55 of br-ex on n1.']);
    expect(remedies[0]).toContain('an OVS bridge of their own whose port is eno1');
    expect(subjects[0]).toEqual([
      ...['mapping:n1/dc', 'ovs-bridge:n1/br-ex', 'link:n1/eno1.55', 'k8sNode:n1'],
      ...['ovnNetwork:net', 'nad:shop/net'],
    ]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual(['dc → br-ex', 55, 'eno1', 1924]);
  });

  it('is a warning where the outer VLAN is meant to hold others', () => {
    const { findings, messages } = answersOf(vlanOnTaggedBrEx, [tagged({ id: 55, protocol: '802.1ad' }), network(20)]);
    expect(findings).toEqual(['warning mapping:n1/dc']);
    expect(messages[0]).toContain('802.1ad');
  });

  it('names no base that the host does not show', () => {
    const { evidence, remedies } = answersOf(vlanOnTaggedBrEx, [tagged({ id: 55 }), network(20)]);
    expect(evidence[0]?.[2]?.value).toBeNull();
    expect(remedies[0]).toContain('whose port is ?,');
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(vlanOnTaggedBrEx, [tagged()], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
