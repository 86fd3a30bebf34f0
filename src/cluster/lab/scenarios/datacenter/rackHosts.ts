import { bond } from '../../make/host/bond';
import { linuxBridge, ovsBridge } from '../../make/host/bridge';
import type { Neighbor } from '../../make/host/lldpNeighbor';
import { nic, type NicSetting } from '../../make/host/nic';
import { fixedAddress, vlanInterface } from '../../make/host/vlanInterface';
import { virtualFunctions } from '../../make/makeSriov';
import type { HostPlan } from '../../plan/clusterPlan';

/** The label that tells which hardware a host is. */
export const modelLabel = 'node.example.com/model';

/** A port of a leaf switch, with the VLANs that its trunk announces. */
export const leafPort = (leaf: number, port: number, vlans: readonly (keyof typeof vlanNames)[]): Neighbor => ({
  switch: `leaf-${leaf}`,
  port: `Ethernet1/${port}`,
  description: 'Data centre fabric leaf, software 4.33',
  maxFrameSize: 9236,
  vlans: vlans.map((vid) => ({ name: vlanNames[vid], vid })),
});

const vlanNames = {
  1: 'machine',
  40: 'mgmt',
  70: 'storage-a',
  71: 'storage-b',
  72: 'ceph',
  73: 'live-migration',
  77: 'fast',
  300: 'legacy',
  301: 'legacy-test',
  302: 'printers',
  303: 'building',
  1924: 'web',
  1926: 'db',
  1930: 'dmz',
  1940: 'backup',
};

/** What the trunks of the VM bridges carry. */
export const vmVlans = [1924, 1926, 1930, 1940] as const;
const clusterVlans = [1, 40] as const;

const everyMapping = [
  { localnet: 'physnet-vmdata', bridge: 'br-vmdata' },
  { localnet: 'vlan-40', bridge: 'br-ex' },
];

/** Both NICs of a bond, on two leaf switches. */
export const bondPair = (
  names: readonly [string, string],
  pci: string,
  { leaves, port, vlans, ...setting }: NicSetting & BondPorts,
) =>
  names.map((name, index) =>
    nic(name, { ...setting, pci: `${pci}.${index}`, neighbors: [leafPort(leaves[index] ?? 0, port, vlans)] }),
  );

type BondPorts = {
  readonly leaves: readonly [number, number];
  readonly port: number;
  readonly vlans: readonly (keyof typeof vlanNames)[];
};

export const machineAddress = (last: number) => ({ ip: `192.0.2.${last}`, prefix: 24, gateway: '192.0.2.1' });

/** master-0 to master-2: four NICs in two bonds. */
export const controlPlaneHost = (index: number): HostPlan => ({
  node: `master-${index}`,
  role: 'control-plane',
  index,
  addresses: [machineAddress(11 + index)],
  labels: { [modelLabel]: 'r650' },
  interfaces: [...r650Bonds({ clusterPort: 1 + index, vmPort: 11 + index })],
  mappings: everyMapping,
});

/** worker-1 to worker-5: eight NICs, of which two are not used. */
export const r650Host = (number: number): HostPlan => {
  const node = `worker-${number}`;
  return {
    node,
    role: 'worker',
    index: 2 + number,
    addresses: [machineAddress(20 + number)],
    labels: { [modelLabel]: 'r650', 'network.example.com/legacy': 'true' },
    allocatable: { 'bridge.network.kubevirt.io/br1': '1k', 'openshift.io/fastnics': '4' },
    mappings: [...everyMapping, { localnet: 'physnet-backup', bridge: 'br-vmdata' }],
    interfaces: [
      ...r650Bonds({ clusterPort: 4 + number, vmPort: 14 + number }),
      nic('ens2f0np0', {
        driver: 'i40e',
        pci: '0000:5e:00.0',
        neighbors: [leafPort(11, 24 + number, [300])],
      }),
      vlanInterface({ base: 'ens2f0np0', id: 300 }),
      linuxBridge('br1', ['ens2f0np0.300']),
      nic('ens2f1np1', {
        driver: 'i40e',
        pci: '0000:5e:00.1',
        mtu: 9000,
        neighbors: [leafPort(12, 24 + number, [70, 77])],
        sriov: { totalVfs: 64, vfs: virtualFunctions(node, 'ens2f1np1', 4) },
      }),
      vlanInterface({
        base: 'ens2f1np1',
        id: 70,
        mtu: 9000,
        addresses: fixedAddress(`10.70.0.${20 + number}`, 24),
      }),
      nic('ens3f0', { driver: 'igb', pci: '0000:86:00.0', speed: 0, neighbors: [] }),
      nic('ens3f1', { driver: 'igb', pci: '0000:86:00.1', speed: 0, neighbors: [] }),
    ],
  };
};

/** worker-6 and worker-7: four NICs with other names, in two bonds. */
export const r750Host = (number: number): HostPlan => ({
  node: `worker-${number}`,
  role: 'worker',
  index: 2 + number,
  addresses: [machineAddress(20 + number)],
  labels: { [modelLabel]: 'r750' },
  mappings: [...everyMapping, { localnet: 'physnet-backup', bridge: 'br-vmdata' }],
  interfaces: r750Bonds(number),
});

/** The two bonds that worker-6 to worker-8 have in common. */
export const r750Bonds = (number: number): HostPlan['interfaces'] => {
  const leaves = [13, 14] as const;
  return [
    ...bondPair(['enp2s0f0', 'enp2s0f1'], '0000:02:00', {
      driver: 'ice',
      speed: 25_000,
      leaves,
      port: number - 5,
      vlans: clusterVlans,
    }),
    bond('bond0', ['enp2s0f0', 'enp2s0f1'], { profile: 'ovs-if-phys0' }),
    ovsBridge('br-ex', ['bond0']),
    ...bondPair(['ens3f0np0', 'ens3f1np1'], '0000:c1:00', {
      driver: 'mlx5_core',
      speed: 100_000,
      mtu: 9000,
      leaves,
      port: number + 5,
      vlans: vmVlans,
    }),
    bond('bond1', ['ens3f0np0', 'ens3f1np1'], { mtu: 9000 }),
    ovsBridge('br-vmdata', ['bond1']),
  ];
};

const r650Bonds = ({ clusterPort, vmPort }: { readonly clusterPort: number; readonly vmPort: number }) => {
  const leaves = [11, 12] as const;
  return [
    ...bondPair(['eno1np0', 'eno2np1'], '0000:31:00', {
      driver: 'ice',
      speed: 25_000,
      leaves,
      port: clusterPort,
      vlans: clusterVlans,
    }),
    bond('bond0', ['eno1np0', 'eno2np1'], { profile: 'ovs-if-phys0' }),
    ovsBridge('br-ex', ['bond0']),
    ...bondPair(['ens1f0np0', 'ens1f1np1'], '0000:3b:00', {
      driver: 'mlx5_core',
      speed: 25_000,
      mtu: 9000,
      leaves,
      port: vmPort,
      vlans: vmVlans,
    }),
    bond('bond1', ['ens1f0np0', 'ens1f1np1'], { mtu: 9000 }),
    ovsBridge('br-vmdata', ['bond1']),
  ];
};
