import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { inMachineNetwork } from './d-501-in-machine-network';

const host = aHost('n1').withNic('eno1').withBrEx('eno1').withMapping('dc', 'br-ex');
const nad = (name: string, more: Raw = {}) => aLocalnetNad(`shop/${name}`, { physicalNetworkName: 'dc', ...more });

describe('D-501', () => {
  it.each([
    ['it has a VLAN', host, nad('net', { vlanID: 20 })],
    ['its VLAN is not readable', host, nad('net', { vlanID: 'x' })],
    ['it is on another bridge', aHost('n1').withBrEx('eno1').withMapping('dc', 'br-dc'), nad('net')],
    ['no network uses the mapping', host, aLocalnetNad('shop/other')],
  ])('is silent where %s', (_what, state, network) => {
    expect(answersOf(inMachineNetwork, [state, network]).findings).toEqual([]);
  });

  it('names the networks of a mapping that are untagged, and the subnet of the hosts', () => {
    const vm = (name: string, of: string) => aRunningVm(name, { nics: [{ name: 'net', nad: of }] });
    const all = [host, nad('a'), nad('b', { vlanID: 20 }), nad('c'), ...vm('shop/web', 'a'), ...vm('shop/db', 'b')];
    const { findings, titles, messages, subjects, evidence } = answersOf(inMachineNetwork, all);
    expect(findings).toEqual(['info mapping:n1/dc']);
    expect(titles).toEqual(['VMs of a, c are in the network of the hosts on n1.']);
    expect(messages[0]).toContain('share 192.168.4.0/24 with the nodes');
    expect(subjects[0]).toEqual([
      ...['mapping:n1/dc', 'ovs-bridge:n1/br-ex', 'machineNetwork:192.168.4.0%2F24', 'k8sNode:n1'],
      ...['ovnNetwork:a', 'ovnNetwork:c', 'nad:shop/a', 'nad:shop/c', 'vmNic:shop/web/net'],
    ]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual(['dc → br-ex', '192.168.4.0/24']);
  });

  it('does not make a subnet up', () => {
    const blind = aHost('n1').withOvsBridge('br-ex', []).withMapping('dc', 'br-ex');
    expect(answersOf(inMachineNetwork, [blind, nad('a')]).messages[0]).toContain('which subnet that is was not read');
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(inMachineNetwork, [host], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
