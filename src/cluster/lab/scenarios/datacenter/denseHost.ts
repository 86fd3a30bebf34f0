import { bond } from '../../make/host/bond';
import { linuxBridge, ovsBridge } from '../../make/host/bridge';
import { nic } from '../../make/host/nic';
import { fixedAddress, vlanInterface } from '../../make/host/vlanInterface';
import { virtualFunctions } from '../../make/makeSriov';
import type { HostPlan } from '../../plan/clusterPlan';
import { bondPair, leafPort, machineAddress, modelLabel, r750Bonds } from './rackHosts';

const storageVlans = [70, 71, 72, 73] as const;
const legacyVlans = [300, 301, 302, 303] as const;

/** worker-8, as full as a host gets: twelve NICs, four bonds, eight VLANs, four bridges. */
export const denseHost: HostPlan = {
  node: 'worker-8',
  role: 'worker',
  index: 10,
  addresses: [machineAddress(28)],
  labels: { [modelLabel]: 'r760' },
  allocatable: { 'bridge.network.kubevirt.io/br1': '1k', 'openshift.io/fastnics': '8' },
  mappings: [
    { localnet: 'physnet-vmdata', bridge: 'br-vmdata' },
    { localnet: 'vlan-40', bridge: 'br-ex' },
    { localnet: 'physnet-backup', bridge: 'br-backup' },
  ],
  interfaces: [
    ...r750Bonds(8),
    ...bondPair(['ens4f0np0', 'ens4f1np1'], '0000:41:00', {
      driver: 'mlx5_core',
      speed: 25_000,
      mtu: 9000,
      leaves: [13, 14],
      port: 23,
      vlans: storageVlans,
    }),
    bond('bond2', ['ens4f0np0', 'ens4f1np1'], { mtu: 9000 }),
    ...storageVlans.map((id) =>
      vlanInterface({ base: 'bond2', id, mtu: 9000, addresses: fixedAddress(`10.${id}.0.28`, 24) }),
    ),
    ...bondPair(['ens5f0np0', 'ens5f1np1'], '0000:5e:00', {
      driver: 'i40e',
      speed: 10_000,
      leaves: [13, 14],
      port: 33,
      vlans: legacyVlans,
    }),
    bond('bond3', ['ens5f0np0', 'ens5f1np1'], { mode: 'active-backup' }),
    ...legacyVlans.map((id) => vlanInterface({ base: 'bond3', id })),
    linuxBridge('br1', ['bond3.300']),
    nic('ens6f0np0', {
      driver: 'ice',
      speed: 25_000,
      mtu: 9000,
      pci: '0000:86:00.0',
      neighbors: [leafPort(13, 43, [1940])],
    }),
    ovsBridge('br-backup', ['ens6f0np0']),
    nic('ens6f1np1', {
      driver: 'i40e',
      mtu: 9000,
      pci: '0000:86:00.1',
      neighbors: [leafPort(14, 43, [77])],
      sriov: { totalVfs: 64, vfs: virtualFunctions('worker-8', 'ens6f1np1', 8) },
    }),
    nic('ens7f0', { driver: 'igb', pci: '0000:af:00.0', speed: 0, neighbors: [] }),
    nic('ens7f1', { driver: 'igb', pci: '0000:af:00.1', speed: 0, neighbors: [] }),
  ],
};
