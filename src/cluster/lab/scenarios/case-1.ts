import { ovsBridge } from '../make/host/bridge';
import { nic } from '../make/host/nic';
import { localnetConfig } from '../make/makeNad';
import type { ClusterPlan, NadPlan } from '../plan/clusterPlan';
import { referenceCluster, referenceHost, referenceMachine, withHost, withNadConfig } from './referenceHost';

const vlanNad = (namespace: string, vlan: number, networkId: number): NadPlan => {
  const place = { namespace, name: `vlan-${vlan}` };
  return { ...place, networkId, config: localnetConfig(place, { vlanID: vlan }) };
};

/** Two NICs: one for the cluster, one for VMs, with a mapping for each VLAN (domain §10.1). */
export const case1: ClusterPlan = referenceCluster({
  namespaces: ['ns1', 'ns2'],
  hosts: [
    referenceHost(
      [
        nic('ens192', { driver: 'vmxnet3', pci: '0000:0b:00.0', profile: 'ovs-if-phys0' }),
        nic('ens224', { driver: 'vmxnet3', pci: '0000:13:00.0' }),
        ovsBridge('br-ex', ['ens192']),
        ovsBridge('br-vmdata', ['ens224']),
      ],
      [
        { localnet: 'machine-net', bridge: 'br-ex' },
        { localnet: 'trunk', bridge: 'br-trunk' },
        { localnet: 'vlan-1924', bridge: 'br-vmdata' },
        { localnet: 'vlan-1926', bridge: 'br-vmdata' },
      ],
    ),
  ],
  nads: [vlanNad('default', 1924, 3), vlanNad('ns2', 1924, 3), vlanNad('default', 1926, 4)],
  machines: [
    referenceMachine('ns1/ws', 'default/vlan-1924', '10.19.24.11'),
    referenceMachine('ns2/dev', 'vlan-1924', '10.19.24.12'),
    referenceMachine('ns2/db', 'vlan-1924', '10.19.24.13'),
    referenceMachine('ns1/vm1'),
  ],
});

/** One mapping for all VLANs; the patch port is still named after the network. */
export const case1OneMapping: ClusterPlan = withNadConfig(
  withHost(case1, ({ mappings }) => ({
    mappings: [
      ...mappings.filter(({ bridge }) => bridge !== 'br-vmdata'),
      { localnet: 'physnet-vmdata', bridge: 'br-vmdata' },
    ],
  })),
  { physicalNetworkName: 'physnet-vmdata' },
);

/** The two NADs of one network differ in their VLAN, and OVN-Kubernetes has taken the one in `default`. */
export const case1Twin1925: ClusterPlan = (() => {
  const changed = withNadConfig(case1, { vlanID: 1925 }, ({ namespace }) => namespace === 'ns2');
  const nads = changed.nads.map(({ networkId, ...nad }) =>
    nad.namespace === 'ns2' || networkId === undefined ? nad : { ...nad, networkId },
  );
  return { ...changed, nads };
})();

/** The mapping that three VMs need is not there. */
export const case1WithoutMapping: ClusterPlan = withHost(case1, ({ mappings }) => ({
  mappings: mappings.filter(({ localnet }) => localnet !== 'vlan-1924'),
}));
