import { linkId, ovsBridgeId, vfId } from '../../model/elementId';
import { aHost, aNetworkState } from '../../../testing/aHost';
import { aMapOf } from '../../../testing/aMapOf';

const elementOf = (name: string, entry: Readonly<Record<string, unknown>>) =>
  aMapOf(aHost('n1').withInterface({ name, ...entry })).elements.get(linkId('n1', name));

describe('what an interface is', () => {
  it.each([
    ['eno1', { type: 'ethernet' }, 'nic'],
    ['bond0', { type: 'bond' }, 'bond'],
    ['blue', { type: 'vrf' }, 'vrf'],
    ['br1', { type: 'linux-bridge' }, 'linuxBridge'],
    ['br-ex', { type: 'ovs-interface' }, 'ovsInternal'],
    ['p', { type: 'ovs-interface', patch: { peer: 'q' } }, 'ovsPatch'],
    ['patch-a-to-b', { type: 'ovs-interface' }, 'ovsPatch'],
    ['dpdk0', { type: 'ovs-interface', dpdk: { devargs: '0000:01:00.0' } }, 'otherIface'],
    ['ovn-k8s-mp0', { type: 'ovs-interface' }, 'mgmtPort'],
    ['genev_sys_6081', { type: 'ethernet' }, 'tunnel'],
    ['genev_sys_6081', { type: 'unknown', state: 'ignore' }, 'tunnel'],
    ['vxlan_sys_4789', { type: 'vxlan' }, 'tunnel'],
    ['0123456789abcde', { type: 'ethernet' }, 'otherIface'],
    ['ens1f0_3', { type: 'ethernet', controller: 'ovs-system' }, 'otherIface'],
    ['veth1', { type: 'veth' }, 'otherIface'],
    ['lo', { type: 'loopback' }, 'otherIface'],
    ['dummy0', { type: 'dummy' }, 'otherIface'],
    ['ib0', { type: 'infiniband' }, 'otherIface'],
    ['strange', { type: 'quantum-link' }, 'otherIface'],
    ['bare', {}, 'otherIface'],
  ])('%s %j is a %s', (name, entry, kind) => {
    expect(elementOf(name, entry)).toMatchObject({ kind, name, node: 'n1' });
  });

  it('takes a NIC with the controller ovs-system for a NIC when a bridge or an OVS bond lists it', () => {
    const nic = { controller: 'ovs-system' };
    const bond = { name: 'b', 'link-aggregation': { port: [{ name: 'eno2' }] } };
    const map = aMapOf(aHost('n1').withNic('eno1', nic).withNic('eno2', nic).withOvsBridge('br1', ['eno1', bond]));
    expect(map.elements.get(linkId('n1', 'eno1'))?.kind).toBe('nic');
    expect(map.elements.get(linkId('n1', 'eno2'))?.kind).toBe('nic');
  });
});

describe('what is told about an interface', () => {
  it('says where it was read', () => {
    expect(elementOf('eno1', { type: 'ethernet' })?.source).toEqual({
      object: 'NodeNetworkState/n1',
      path: 'status.currentState.interfaces[0]',
    });
  });

  it('has all addresses of both families, IPv4 first, without those of OVN (peers 13)', () => {
    const entry = {
      type: 'ovs-interface',
      ipv6: { enabled: true, address: [{ ip: '2001:db8::5', 'prefix-length': 64 }] },
      ipv4: {
        enabled: true,
        dhcp: true,
        address: [
          { ip: '192.0.2.10', 'prefix-length': 24 },
          { ip: '169.254.0.2', 'prefix-length': 17 },
          { ip: '192.0.2.11', 'prefix-length': 32 },
        ],
      },
    };
    expect(elementOf('br-ex', entry)?.facts).toMatchObject({
      addresses: ['192.0.2.10/24', '192.0.2.11/32', '2001:db8::5/64'],
      dhcp: true,
    });
    const bridge = aMapOf(aHost('n1').withInterface({ name: 'br-ex', ...entry, type: 'ovs-bridge' }));
    expect(bridge.elements.get(ovsBridgeId('n1', 'br-ex'))?.facts).not.toHaveProperty('addresses');
  });

  it('does not know of DHCP where the host does not say', () => {
    expect(elementOf('eno1', { type: 'ethernet', ipv6: { enabled: true } })?.facts).toMatchObject({
      addresses: [],
      dhcp: undefined,
    });
  });

  it('takes a speed of 0 for one that is not known', () => {
    const map = aMapOf(aHost('n1').withNic('eno1', { ethernet: { speed: 0, 'auto-negotiation': true } }));
    expect(map.elements.get(linkId('n1', 'eno1'))?.facts).toMatchObject({ carrier: 'probably-no', speed: undefined });
  });

  it('has the hardware facts of a NIC and one element for each virtual function', () => {
    const map = aMapOf(
      aHost('n1').withNic('ens1f0', {
        driver: 'ice',
        'pci-address': '0000:17:00.0',
        lldp: { enabled: false },
        ethernet: {
          speed: 25000,
          duplex: 'full',
          'auto-negotiation': false,
          'sr-iov': { 'total-vfs': 64, vfs: [{ id: 0 }, { id: 1, 'mac-address': '02:00:00:00:00:01', 'vlan-id': 7 }] },
        },
      }),
    );
    expect(map.elements.get(linkId('n1', 'ens1f0'))?.facts).toMatchObject({
      carrier: 'yes',
      speed: 25000,
      pciAddress: '0000:17:00.0',
      lldpEnabled: false,
      sriov: { totalVfs: 64, vfs: 2 },
    });
    expect(map.elements.get(vfId({ node: 'n1', nic: 'ens1f0', index: 1 }))).toMatchObject({
      kind: 'vf',
      node: 'n1',
      facts: { mac: '02:00:00:00:00:01', vlan: 7 },
    });
  });

  it.each([
    ['has a neighbour', { ethernet: {}, lldp: { neighbors: [[{ type: 5, 'system-name': 'sw' }]] } }, 'yes'],
    ['has a speed, although it is down', { state: 'down', ethernet: { speed: 1000 } }, 'yes'],
    ['has a duplex', { ethernet: { duplex: 'full' } }, 'yes'],
    ['negotiates without a result, although it is up', { ethernet: { 'auto-negotiation': true } }, 'probably-no'],
    ['is paravirtual', { driver: 'virtio_net', ethernet: { 'auto-negotiation': false } }, 'unknown'],
    ['is down without a speed', { state: 'down', driver: 'virtio_net', ethernet: {} }, 'probably-no'],
    ['tells nothing', { ethernet: {} }, 'unknown'],
    ['has no state (peers 11)', { state: undefined, ethernet: undefined }, 'unknown'],
  ])('judges the cable of a NIC that %s', (_what, more, carrier) => {
    expect(elementOf('eno1', { type: 'ethernet', state: 'up', ...more })?.facts).toMatchObject({ carrier });
  });

  it('has the uplinks of a bridge and their smallest MTU', () => {
    const bond = { name: 'bond1', 'link-aggregation': { port: [{ name: 'eno1' }, { name: 'eno2' }] } };
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1', { mtu: 9000 })
        .withNic('eno2', { mtu: 1500 })
        .withOvsBridge('br1', [bond, 'br1', 'eno9'], { bridge: undefined })
        .withOvsBridge('br2', [bond, 'br2', 'eno9'])
        .withInternal('br2')
        .withLinuxBridge('br3', [], { bridge: { port: [], options: { stp: { enabled: true } } } }),
    );
    expect(map.elements.get(ovsBridgeId('n1', 'br2'))?.facts).toMatchObject({
      portsKnown: true,
      uplinks: ['bond1'],
      uplinkMtu: 1500,
      role: undefined,
    });
    expect(map.elements.get(ovsBridgeId('n1', 'br1'))?.facts).toMatchObject({ portsKnown: false, uplinks: [] });
    expect(map.elements.get(linkId('n1', 'br3'))?.facts).toMatchObject({ stp: true, uplinkMtu: undefined });
  });
});

describe('hosts that are out of order (peers 15)', () => {
  it.each([
    ['no status', undefined],
    ['no current state', { lastSuccessfulUpdateTime: '2026-03-02T08:11:40Z' }],
    ['an empty current state', { currentState: {} }],
    ['a current state of nothing', { currentState: { interfaces: null, routes: null, ovn: null } }],
    ['interfaces that are no list', { currentState: { interfaces: 'many' } }],
  ])('draws a host with %s as a node without wiring', (_what, status) => {
    const map = aMapOf(aNetworkState('n1', status));
    expect([...map.elements.keys()]).toEqual(['k8sNode:n1']);
    expect(map.links).toEqual([]);
    expect([...map.elements.values()][0]?.facts).toMatchObject({ wiring: 'no-state', mappingsKnown: false });
  });

  it('keeps a numeric name as a name', () => {
    const map = aMapOf(aHost('0123').withInterface({ name: 456, type: 'ethernet' }));
    expect(map.elements.get(linkId('0123', '456'))?.kind).toBe('nic');
  });
});
