import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { answersOf } from '../../../testing/rules/answersOf';
import { nodeAddressesGivenOut } from './d-502-node-addresses-given-out';

const route = (address: string) => ({
  destination: address.includes(':') ? '::/0' : '0.0.0.0/0',
  'next-hop-interface': 'br-ex',
  'next-hop-address': address,
});
const host = aHost('n1').withNic('eno1').withBrEx('eno1').withMapping('dc', 'br-ex').withRoute(route('192.168.4.1'));
const node = aNode('n1', { addresses: ['192.168.4.21'] });
const cluster: Raw = {
  apiVersion: 'config.openshift.io/v1',
  kind: 'Infrastructure',
  metadata: { name: 'cluster' },
  status: { platformStatus: { type: 'BareMetal', baremetal: { apiServerInternalIPs: ['192.168.4.5'] } } },
};
const network = (subnets: string | undefined, excludeSubnets?: string, more: Raw = {}) =>
  aLocalnetNad('shop/net', { physicalNetworkName: 'dc', subnets, excludeSubnets, ...more });

describe('D-502', () => {
  it.each([
    ['gives out no addresses', network(undefined)],
    ['gives out others', network('10.1.0.0/24')],
    ['gives out a part where nobody is', network('192.168.4.128/25')],
    ['leaves all of them out', network('192.168.4.0/24', '192.168.4.0/27')],
    ['has a VLAN', network('192.168.4.0/24', undefined, { vlanID: 20 })],
    ['has a range that is none', network('192.168.4/24')],
  ])('is silent about a network that %s', (_what, nad) => {
    expect(answersOf(nodeAddressesGivenOut, [host, node, cluster, nad])).toMatchObject({
      findings: [],
      cannotTell: [],
    });
  });

  it('names what OVN might give out: nodes, gateways, virtual addresses', () => {
    const all = [host, node, cluster, network('192.168.4.0/24')];
    const { findings, titles, messages, evidence } = answersOf(nodeAddressesGivenOut, all);
    expect(findings).toEqual(['warning mapping:n1/dc']);
    expect(titles).toEqual(['OVN may give addresses of the hosts to VMs of net on n1.']);
    expect(messages[0]).toContain('do not leave out 192.168.4.21, 192.168.4.1, 192.168.4.5.');
    expect(evidence[0]?.map(({ path, value }) => [path, value])).toEqual([
      ['status.currentState.ovn.bridge-mappings[1]', 'dc → br-ex'],
      ['spec.config.subnets', '192.168.4.0/24'],
      ['spec.config.excludeSubnets', null],
    ]);
  });

  it('names what is not left out, also of IPv6', () => {
    const v6 = aHost('n1').withBrEx('eno1').withMapping('dc', 'br-ex').withRoute(route('2001:db8::1'));
    const six = aNode('n1', { addresses: ['192.168.4.21', '2001:db8::21', 'n1.example.com'] });
    const nad = network('192.168.4.0/24,2001:db8::/64', '192.168.4.21/32');
    expect(answersOf(nodeAddressesGivenOut, [v6, six, cluster, nad]).messages[0]).toContain(
      'do not leave out 2001:db8::21, 2001:db8::1, 192.168.4.5.',
    );
  });

  it('cannot tell where the virtual addresses are not known and nothing else is wrong', () => {
    const unread = { Infrastructure: { state: 'forbidden' } } as const;
    const careful = network('192.168.4.0/24', '192.168.4.1/32,192.168.4.21/32');
    expect(answersOf(nodeAddressesGivenOut, [host, node, careful], { unread })).toMatchObject({
      findings: [],
      cannotTell: [expect.stringContaining('Which virtual addresses the cluster has could not be read; net')],
    });
  });

  it('cannot tell without the nodes', () => {
    const unread = { Node: { state: 'forbidden' } } as const;
    expect(answersOf(nodeAddressesGivenOut, [host], { unread }).cannotTell).toEqual(['*: Node could not be read.']);
  });
});
