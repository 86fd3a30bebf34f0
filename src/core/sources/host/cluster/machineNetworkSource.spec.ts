import { machineNetworkId } from '../../../model/elementId';
import { aHost } from '../../../../testing/aHost';
import { aMapOf, linksBy } from '../../../../testing/aMapOf';
import { aNode } from '../../../../testing/objects/aNode';

const host = aHost('n1').withNic('eno1').withBrEx('eno1', '192.168.4.21/24');
const v6Host = host.withInternal('stor', {
  ipv6: { enabled: true, address: [{ ip: '2001:DB8::0021', 'prefix-length': 64 }] },
});
const toBrEx = 'machineNetwork:192.168.4.0%2F24 → link:n1/br-ex';

describe('L-15, the machine network', () => {
  it('is the subnet of the primary addresses that OVN-Kubernetes noted', () => {
    const annotations = {
      'k8s.ovn.org/node-primary-ifaddr': '{"ipv4":"192.168.4.21/24","ipv6":"2001:db8::21/64"}',
    };
    const map = aMapOf(v6Host, aNode('n1', { annotations, addresses: ['10.0.0.1'] }));
    expect(linksBy(map, 'L-15')).toEqual([toBrEx, 'machineNetwork:2001%3Adb8%3A%3A%2F64 → link:n1/stor']);
    expect(map.elements.get(machineNetworkId('192.168.4.0/24'))).toMatchObject({
      kind: 'machineNetwork',
      name: '192.168.4.0/24',
      facts: { cidr: '192.168.4.0/24' },
    });
  });

  it.each([
    ['a list of addresses', '{"default":{"ip-addresses":["192.168.4.21/24"]}}'],
    ['one address', '{"default":{"ip-address":"192.168.4.21/24"}}'],
  ])('else that of the gateway configuration, with %s', (_what, config) => {
    const map = aMapOf(host, aNode('n1', { annotations: { 'k8s.ovn.org/l3-gateway-config': config } }));
    expect(linksBy(map, 'L-15')).toEqual([toBrEx]);
  });

  it('is taken to be on br-ex when no interface has the noted address', () => {
    const annotations = { 'k8s.ovn.org/node-primary-ifaddr': '{"ipv4":"192.168.4.99/24"}' };
    expect(linksBy(aMapOf(host, aNode('n1', { annotations })), 'L-15')).toEqual([`${toBrEx} inferred`]);
    expect(linksBy(aMapOf(aHost('n1'), aNode('n1', { annotations })), 'L-15')).toEqual([]);
  });

  it('else that of the internal addresses of the Node, where an interface has them', () => {
    const map = aMapOf(v6Host, aNode('n1', { addresses: ['192.168.4.21', '2001:db8::21', 'n1.example.com'] }));
    expect(linksBy(map, 'L-15')).toEqual([toBrEx, 'machineNetwork:2001%3Adb8%3A%3A%2F64 → link:n1/stor']);
  });

  it.each([
    ['there is no Node', []],
    ['the Node says nothing', [aNode('n1')]],
    [
      'its annotations cannot be read',
      [aNode('n1', { annotations: { 'k8s.ovn.org/node-primary-ifaddr': '{"ipv4"' } })],
    ],
    ['its annotations have another form', [aNode('n1', { annotations: { 'k8s.ovn.org/l3-gateway-config': '[1]' } })]],
    [
      'its addresses make no sense',
      [aNode('n1', { annotations: { 'k8s.ovn.org/node-primary-ifaddr': '{"ipv4":7}' } })],
    ],
  ])('else it is guessed from br-ex when %s', (_what, nodes) => {
    const address = [
      { ip: '192.168.4.21', 'prefix-length': 24 },
      { ip: '192.168.4.5', 'prefix-length': 32 },
      { ip: '169.254.0.2', 'prefix-length': 17 },
    ];
    const linkLocal = { enabled: true, address: [{ ip: 'fe80::1', 'prefix-length': 64 }] };
    const map = aMapOf(
      aHost('n1').withInternal('br-ex', { ipv4: { enabled: true, address }, ipv6: linkLocal }),
      ...nodes,
    );
    expect(linksBy(map, 'L-15')).toEqual([`${toBrEx} inferred`]);
  });

  it('passes over an address that is not one', () => {
    const annotations = { 'k8s.ovn.org/node-primary-ifaddr': '{"ipv4":"here/24"}' };
    expect(linksBy(aMapOf(host, aNode('n1', { annotations })), 'L-15')).toEqual([`${toBrEx} inferred`]);
  });

  it('is also what the installation was given', () => {
    const map = aMapOf(host, {
      apiVersion: 'config.openshift.io/v1',
      kind: 'Infrastructure',
      metadata: { name: 'cluster' },
      spec: { platformSpec: { baremetal: { machineNetworks: ['192.168.4.0/24', '10.9.0.7/16', 'nonsense'] } } },
    });
    const networks = [...map.elements.values()].filter(({ kind }) => kind === 'machineNetwork');
    expect(networks.map(({ name }) => name)).toEqual(['10.9.0.0/16', '192.168.4.0/24', 'nonsense']);
  });
});
