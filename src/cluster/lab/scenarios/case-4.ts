import { ovsBridge } from '../make/host/bridge';
import { noAddress } from '../make/host/hostEntry';
import { nic } from '../make/host/nic';
import { vlanInterface } from '../make/host/vlanInterface';
import { localnetConfig } from '../make/makeNad';
import type { ClusterPlan } from '../plan/clusterPlan';
import { referenceCluster, referenceHost, referenceMachine, withNadConfig } from './referenceHost';

const place = { namespace: 'ns1', name: 'vlan-1924' };

/** One NIC: a tagged VLAN on it carries the cluster, the NIC itself the VMs (domain §10.4). */
export const case4: ClusterPlan = referenceCluster({
  namespaces: ['ns1'],
  hosts: [
    referenceHost(
      [
        nic('ens192', { pci: '0000:3b:00.0' }),
        vlanInterface({ base: 'ens192', id: 55, profile: 'ovs-if-phys0' }),
        ovsBridge('br-ex', ['ens192.55']),
        ovsBridge('br-vmdata', ['ens192']),
      ],
      [{ localnet: 'physnet-vmdata', bridge: 'br-vmdata' }],
      '192.168.55.21',
    ),
  ],
  nads: [
    { ...place, networkId: 3, config: localnetConfig(place, { physicalNetworkName: 'physnet-vmdata', vlanID: 1924 }) },
  ],
  machines: [referenceMachine('ns1/ws', 'vlan-1924', '10.19.24.11')],
});

/** With the policy that made br-vmdata: it names the NIC under br-ex. */
export const case4WithPolicy: ClusterPlan = {
  ...case4,
  policies: [
    {
      name: 'br-vmdata',
      nodeSelector: { 'node-role.kubernetes.io/worker': '' },
      maxUnavailable: 1,
      desiredState: {
        interfaces: [
          { name: 'ens192', type: 'ethernet', state: 'up', ...noAddress },
          {
            name: 'br-vmdata',
            type: 'ovs-bridge',
            state: 'up',
            bridge: { 'allow-extra-patch-ports': true, options: { stp: false }, port: [{ name: 'ens192' }] },
          },
        ],
        ovn: { 'bridge-mappings': [{ localnet: 'physnet-vmdata', bridge: 'br-vmdata', state: 'present' }] },
      },
    },
  ],
};

/** The network is mapped to br-ex, so that its tag would be sent inside VLAN 55. */
export const case4VlanOnBrEx: ClusterPlan = withNadConfig(case4, { physicalNetworkName: 'physnet' });

/** The network is in the VLAN whose frames the kernel hands to ens192.55. */
export const case4TakenVlan: ClusterPlan = withNadConfig(case4, { vlanID: 55 });
