import { aHost } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { answersOf } from '../../../testing/rules/answersOf';
import { vlanTaken } from './d-503-vlan-taken';

const onBrEx = aHost('n1').withNic('eno1').withBrEx('eno1').withMapping('dc', 'br-ex');
const network = (vlanID: number) => aLocalnetNad(`shop/v${vlanID}`, { physicalNetworkName: 'dc', vlanID });
const gateway = (vlan: unknown) =>
  aNode('n1', { annotations: { 'k8s.ovn.org/l3-gateway-config': JSON.stringify({ default: { 'vlan-id': vlan } }) } });
const nativeVlans = new Map([['dc', 4]]);
const beside = (base: string) =>
  aHost('n1')
    .withNic('eno2')
    .withVlan('eno2.55', { base, id: 55 })
    .withOvsBridge('br-dc', ['eno2'])
    .withMapping('dc', 'br-dc');

describe('D-503', () => {
  it.each([
    ['nobody said which VLAN is native', onBrEx, [network(4)], {}],
    ['another VLAN is native', onBrEx, [network(20)], { nativeVlans }],
    ['another localnet was meant', onBrEx, [network(4)], { nativeVlans: new Map([['other', 4]]) }],
    ['it is on another bridge', beside('eno2'), [network(4)], { nativeVlans }],
    ['OVN tags nothing', onBrEx, [network(4), gateway('0')], {}],
    ['OVN says nothing of tags', onBrEx, [network(4), gateway(undefined)], {}],
    ['a VLAN interface is on another NIC', beside('eno1'), [network(55)], {}],
    [
      'the bridge is not there',
      aHost('n1').withVlan('v', { base: 'eno2', id: 55 }).withMapping('dc', 'x'),
      [network(55)],
      {},
    ],
    ['the mapping names no bridge', aHost('n1').withMapping('dc', ''), [network(55)], {}],
    [
      'the VLAN interface is the uplink, which is another fault',
      aHost('n1')
        .withNic('eno2')
        .withVlan('eno2.55', { base: 'eno2', id: 55 })
        .withOvsBridge('br-dc', ['eno2.55'])
        .withMapping('dc', 'br-dc'),
      [network(55)],
      {},
    ],
  ])('is silent where %s', (...[, state, objects, options]) => {
    expect(answersOf(vlanTaken, [state, ...objects], options).findings).toEqual([]);
  });

  it.each([
    ['a person said so', [network(4), network(20)], { nativeVlans }, ['dc → br-ex', 4]],
    ['OVN tags the hosts itself', [network(4), gateway('4')], {}, [4, 'dc → br-ex', 4]],
  ])('warns of the VLAN of the hosts, where %s', (...[, objects, options, values]) => {
    const { findings, titles, subjects, evidence } = answersOf(vlanTaken, [onBrEx, ...objects], options);
    expect(findings).toEqual(['warning mapping:n1/dc']);
    expect(titles).toEqual(['VLAN 4 of v4 is the VLAN of the hosts on n1.']);
    expect(subjects[0]).toEqual(['mapping:n1/dc', 'ovs-bridge:n1/br-ex', 'k8sNode:n1', 'ovnNetwork:v4', 'nad:shop/v4']);
    expect(evidence[0]?.map(({ value }) => value)).toEqual(values);
  });

  it('warns of a VLAN interface on the same uplink, whatever the bridge', () => {
    const { findings, titles, messages, evidence } = answersOf(vlanTaken, [beside('eno2'), network(55)]);
    expect(findings).toEqual(['warning mapping:n1/dc']);
    expect(titles).toEqual(['VLAN 55 of v55 is taken by eno2.55 on n1.']);
    expect(messages[0]).toContain('VMs never see them');
    expect(evidence[0]?.map(({ path, value }) => [path, value])).toEqual([
      ['status.currentState.interfaces[1].vlan.id', 55],
      ['status.currentState.ovn.bridge-mappings[0]', 'dc → br-dc'],
      ['spec.config.vlanID', 55],
    ]);
  });

  it('names every network whose VLAN is taken, whoever has it', () => {
    const two = onBrEx.withVlan('a', { base: 'eno1', id: 55 }).withVlan('b', { base: 'eno1', id: 56 });
    const about = (...vlans: readonly number[]) => answersOf(vlanTaken, [two, ...vlans.map(network)], { nativeVlans });
    expect(about(20, 55, 56).titles).toEqual(['VLAN 55, 56 of v55, v56 is taken by a, b on n1.']);
    const { findings, titles, remedies, evidence } = about(4, 20, 55);
    expect(findings).toEqual(['warning mapping:n1/dc']);
    expect(titles).toEqual(['VLAN 4, 55 of v4, v55 is taken by the host on n1.']);
    expect(remedies).toEqual(['Choose other VLANs for v4, v55.']);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([55, 'dc → br-ex', 4, 55]);
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(vlanTaken, [network(4)], { unread }).cannotTell).toEqual([
      '*: NodeNetworkState could not be read.',
    ]);
  });
});
