import type { Raw } from '../aHost';

const address = { enabled: true, dhcp: true, autoconf: false, address: [{ ip: '192.0.2.10', 'prefix-length': 24 }] };

const neighbour = [
  { type: 1, 'chassis-id': '02:AA:00:00:00:11', 'chassis-id-type': 4 },
  { type: 2, 'port-id': 'Ethernet1/7', 'port-id-type': 5 },
  { type: 5, 'system-name': 'leaf-11' },
  { type: 6, 'system-description': 'A switch' },
  { type: 7, 'system-capabilities': ['MAC Bridge component', 'Router'] },
  { type: 8, 'management-addresses': [{ address: '192.0.2.1', 'address-subtype': 'IPv4' }] },
  { type: 127, oui: '00:80:c2', subtype: 3, 'ieee-802-1-vlans': [{ name: 'web', vid: 1924 }] },
  { type: 127, oui: '00:12:0f', subtype: 4, 'ieee-802-3-max-frame-size': 9216 },
];

/** An nmstate document with every block that the reader knows. */
export const validHostState: Raw = {
  'dns-resolver': { running: { server: ['192.0.2.53'], search: ['example.com'] }, config: { search: null } },
  ovn: { 'bridge-mappings': [{ localnet: 'physnet', bridge: 'br-ex', state: 'present' }] },
  routes: {
    running: [
      {
        destination: '0.0.0.0/0',
        'next-hop-interface': 'br-ex',
        'next-hop-address': '192.0.2.1',
        metric: 48,
        'table-id': 254,
      },
    ],
    config: [],
  },
  interfaces: [
    {
      name: 'eno1',
      type: 'ethernet',
      state: 'up',
      description: 'uplink',
      'profile-name': 'eno1-profile',
      'mac-address': '02:00:5E:00:00:01',
      'permanent-mac-address': '02:00:5E:00:00:02',
      driver: 'ixgbe',
      'pci-address': '0000:3b:00.0',
      mtu: 1500,
      'min-mtu': 68,
      'max-mtu': 9710,
      controller: 'bond0',
      ipv4: address,
      ipv6: { enabled: false },
      ethernet: {
        speed: 10000,
        duplex: 'full',
        'auto-negotiation': true,
        'sr-iov': {
          'total-vfs': 8,
          vfs: [{ id: 0, 'mac-address': '02:00:00:00:00:10', 'vlan-id': 5, 'spoof-check': true, trust: false }],
        },
      },
      lldp: { enabled: true, neighbors: [neighbour] },
    },
    {
      name: 'bond0',
      type: 'bond',
      'link-aggregation': {
        mode: '802.3ad',
        options: { miimon: 100 },
        port: ['eno1'],
        'ports-config': [{ name: 'eno1' }],
      },
    },
    {
      name: 'br-ex',
      type: 'ovs-bridge',
      'ovs-db': { external_ids: { 'bridge-uplink': 'bond0' } },
      bridge: {
        'allow-extra-patch-ports': true,
        options: { stp: { enabled: false }, datapath: '', 'fail-mode': 'standalone' },
        port: [
          { name: 'br-ex' },
          { name: 'ovsbond', 'link-aggregation': { mode: 'balance-slb', port: [{ name: 'eno2' }] } },
        ],
      },
    },
    {
      name: 'br1',
      type: 'linux-bridge',
      bridge: {
        options: { stp: { enabled: true }, 'vlan-default-pvid': 1 },
        port: [
          {
            name: 'bond1',
            vlan: {
              mode: 'trunk',
              tag: 7,
              'enable-native': true,
              'trunk-tags': [{ id: 5 }, { 'id-range': { min: 10, max: 20 } }],
            },
          },
        ],
      },
    },
    { name: 'bond0.55', type: 'vlan', vlan: { 'base-iface': 'bond0', id: 55, protocol: '802.1q' } },
    { name: 'vx', type: 'vxlan', vxlan: { 'base-iface': 'bond0', id: 9, remote: '192.0.2.9', local: '192.0.2.10' } },
    { name: 'mv', type: 'mac-vlan', 'mac-vlan': { 'base-iface': 'eno1', mode: 'bridge' } },
    { name: 'blue', type: 'vrf', vrf: { port: ['eno3'], 'route-table-id': 1001 } },
    { name: 'patch-a', type: 'ovs-interface', patch: { peer: 'patch-b' } },
    { name: 'dpdk0', type: 'ovs-interface', dpdk: { devargs: '0000:3b:00.1' } },
    { name: 'veth0', type: 'veth', veth: { peer: 'veth1' } },
  ],
};
