import { aHost, aNetworkState } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aMigration, aVmi } from '../../../testing/objects/aVm';
import { mappingId, ovnNetworkId } from '../../model/elementId';

const networkPort = (network: string) => `patch-${network}_ovn_localnet_port-to-br-int`;

const hostWith = (localnet: string, bridge = 'br-vmdata') =>
  aHost('n1').withBrEx('eno1').withNic('eno2').withOvsBridge('br-vmdata', ['eno2']).withMapping(localnet, bridge);

const factsOf = (map: ReturnType<typeof aMapOf>, network: string) => {
  const element = map.elements.get(ovnNetworkId(network));
  return element?.kind === 'ovnNetwork' ? element.facts : undefined;
};

describe('L-30: mapping → OVN network', () => {
  it('goes by physicalNetworkName, with the VLAN of the network', () => {
    const map = aMapOf(hostWith('dc'), aLocalnetNad('ns1/web', { physicalNetworkName: 'dc', vlanID: 100 }));
    expect(linksBy(map, 'L-30')).toEqual(['mapping:n1/dc → ovnNetwork:web vlan 100']);
    expect(factsOf(map, 'web')).toEqual({ topology: 'localnet', physicalNetworkName: 'dc', vlan: 100 });
  });

  it('does not use the name of the network when physicalNetworkName is written', () => {
    const map = aMapOf(hostWith('web'), aLocalnetNad('ns1/web', { physicalNetworkName: 'dc' }));
    expect(linksBy(map, 'L-30')).toEqual([]);
  });

  it('is one link for each host that has the mapping', () => {
    const other = aHost('n2').withOvsBridge('br-a', []).withMapping('dc', 'br-a');
    const map = aMapOf(hostWith('dc'), other, aHost('n3').withMapping('else', 'br-a'), aLocalnetNad('ns1/dc'));
    expect(linksBy(map, 'L-30')).toEqual(['mapping:n1/dc → ovnNetwork:dc', 'mapping:n2/dc → ovnNetwork:dc']);
  });

  it('is made up neither on a host whose mappings are not known nor on one without a state', () => {
    const map = aMapOf(aHost('n1').withNic('eno1'), aNetworkState('n2', {}), aLocalnetNad('ns1/dc'));
    expect(linksBy(map, 'L-30')).toEqual([]);
    expect([...map.elements.values()].filter(({ kind }) => kind === 'bridgeMapping')).toEqual([]);
    expect(factsOf(map, 'dc')?.physicalNetworkName).toBe('dc');
  });

  it('leaves out the missing mapping of a host whose mappings are known', () => {
    const map = aMapOf(hostWith('dc'), aLocalnetNad('ns1/web'));
    expect(linksBy(map, 'L-30')).toEqual([]);
    expect(map.elements.has(mappingId('n1', 'web'))).toBe(false);
  });

  it('is not there for an overlay network', () => {
    expect(linksBy(aMapOf(hostWith('web'), anOverlayNad('ns1/web')), 'L-30')).toEqual([]);
  });
});

describe('peers 1: a localnet NAD without physicalNetworkName', () => {
  it('is on the mapping that has the name of the network', () => {
    const map = aMapOf(hostWith('vlan-1924'), aLocalnetNad('ns1/vlan-1924', { vlanID: 1924 }));
    expect(linksBy(map, 'L-30')).toEqual(['mapping:n1/vlan-1924 → ovnNetwork:vlan-1924 vlan 1924']);
    expect(factsOf(map, 'vlan-1924')?.physicalNetworkName).toBe('vlan-1924');
  });
});

describe('L-31: mapping → OVN network, by the patch port', () => {
  const plugged = (network: string, bridge = 'br-vmdata') =>
    aHost('n1')
      .withOvsBridge('br-vmdata', [networkPort(network)])
      .withOvsBridge('br-other', [])
      .withMapping('dc', bridge);

  it('is there while the bridge has the port of the network, which OVN writes with dots', () => {
    const map = aMapOf(plugged('vlan.1924'), aLocalnetNad('ns1/vlan-1924', { physicalNetworkName: 'dc' }));
    expect(linksBy(map, 'L-31')).toEqual(['mapping:n1/dc → ovnNetwork:vlan-1924']);
  });

  it.each([
    ['no port is there', plugged('x'), 'vlan-1924'],
    ['the port is named after the mapping', plugged('dc'), 'vlan-1924'],
    ['the port is on another bridge than the mapping', plugged('vlan.1924', 'br-other'), 'vlan-1924'],
    ['the mapped bridge does not exist', plugged('vlan.1924', 'br-none'), 'vlan-1924'],
    [
      'the ports are not known',
      aHost('n1').withInterface({ name: 'br-a', type: 'ovs-bridge' }).withMapping('dc', 'br-a'),
      'vlan-1924',
    ],
    ['the mapping names no bridge', aHost('n1').withMapping('dc', '', { bridge: null }), 'vlan-1924'],
  ])('proves nothing and is left out when %s', (_, host, network) => {
    const map = aMapOf(host, aLocalnetNad(`ns1/${network}`, { physicalNetworkName: 'dc' }));
    expect(linksBy(map, 'L-31')).toEqual([]);
    expect(linksBy(map, 'L-30')).toEqual(['mapping:n1/dc → ovnNetwork:vlan-1924']);
  });
});

describe('L-39: br-int → OVN network', () => {
  const host = (node: string) => aHost(node).withBrEx('eno1');
  const onReplication = { nics: [{ name: 'repl', nad: 'replication' }] };

  it('goes to an overlay network from every host with a running VM NIC on it, and from no other', () => {
    const map = aMapOf(
      ...['n1', 'n2', 'n3'].map(host),
      anOverlayNad('ns1/replication'),
      anOverlayNad('ns1/unused', { topology: 'layer3', subnets: '10.1.0.0/16/24' }),
      aVmi('ns1/a', { ...onReplication, node: 'n1' }),
      aVmi('ns1/b', { ...onReplication, node: 'n2' }),
      aVmi('ns1/c', { ...onReplication, node: 'n3', phase: 'Succeeded' }),
      aVmi('ns1/d', onReplication),
      aVmi('ns2/e', { ...onReplication, node: 'n3' }),
    );
    expect(linksBy(map, 'L-39')).toEqual([
      'ovs-bridge:n1/br-int → ovnNetwork:replication',
      'ovs-bridge:n2/br-int → ovnNetwork:replication',
    ]);
  });

  it('goes to the primary network of a namespace from the hosts of VMs on the pod network', () => {
    const primary = anOverlayNad('ns1/own', { name: 'ns1_own', role: 'primary', subnets: '10.1.0.0/24' });
    const map = aMapOf(
      host('n1'),
      host('n2'),
      primary,
      aVmi('ns1/a', { nics: [{ name: 'default' }], node: 'n1' }),
      aVmi('ns2/b', { nics: [{ name: 'default' }], node: 'n2' }),
    );
    expect(linksBy(map, 'L-39')).toEqual(['ovs-bridge:n1/br-int → ovnNetwork:ns1_own']);
  });

  it('goes by the NAD of the NIC when the NADs of one network differ in their topology', () => {
    const map = aMapOf(
      host('n1'),
      host('n2'),
      anOverlayNad('ns1/a', { name: 'mixed' }),
      aLocalnetNad('ns1/b', { name: 'mixed' }),
      aVmi('ns1/a', { nics: [{ name: 'a', nad: 'a' }], node: 'n1' }),
      aVmi('ns1/b', { nics: [{ name: 'b', nad: 'b' }], node: 'n2' }),
    );
    expect(linksBy(map, 'L-39')).toEqual(['ovs-bridge:n1/br-int → ovnNetwork:mixed']);
  });

  it('is desired on the host that a VM moves to', () => {
    const map = aMapOf(
      host('n1'),
      host('n2'),
      anOverlayNad('ns1/replication'),
      aVmi('ns1/a', { ...onReplication, node: 'n1' }),
      aMigration('ns1/move', 'a', { phase: 'Running', migrationState: { targetNode: 'n2' } }),
    );
    expect(linksBy(map, 'L-39')).toEqual([
      'ovs-bridge:n1/br-int → ovnNetwork:replication',
      'ovs-bridge:n2/br-int → ovnNetwork:replication desired',
    ]);
  });

  it('is not there on a host that shows no sign of OVN, or no state at all', () => {
    const map = aMapOf(
      aHost('n1').withNic('eno1'),
      anOverlayNad('ns1/replication'),
      aVmi('ns1/a', { ...onReplication, node: 'n1' }),
      aVmi('ns1/b', { ...onReplication, node: 'n2' }),
    );
    expect(linksBy(map, 'L-39')).toEqual([]);
  });

  it('is not there for a localnet network or for a NIC that has no network', () => {
    const map = aMapOf(
      hostWith('web'),
      aLocalnetNad('ns1/web'),
      anOverlayNad('ns1/replication'),
      aVmi('ns1/a', { nics: [{ name: 'web', nad: 'web' }], node: 'n1' }),
      aVmi('ns1/b', { template: { networks: [{ name: 'x' }] }, node: 'n1' }),
    );
    expect(linksBy(map, 'L-39')).toEqual([]);
  });
});

describe('peers 12: a network on hosts that do not have it', () => {
  it('is linked only to the hosts that carry it', () => {
    const without = aHost('n2').withBrEx('eno1');
    const map = aMapOf(hostWith('dc'), without, aLocalnetNad('ns1/dc'));
    expect(linksBy(map, 'L-30')).toEqual(['mapping:n1/dc → ovnNetwork:dc']);
  });
});

describe('a NAD that was read without its namespace', () => {
  it('is drawn with the place it has', () => {
    const { metadata, ...nad } = aLocalnetNad('ns1/web');
    const map = aMapOf(hostWith('web'), { ...nad, metadata: { name: 'web' } });
    expect(metadata).toBeDefined();
    expect(linksBy(map, 'L-32')).toEqual(['ovnNetwork:web → nad:/web']);
  });
});
