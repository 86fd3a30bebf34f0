import { ovsBridge } from '../make/host/bridge';
import { nic } from '../make/host/nic';
import { localnetConfig } from '../make/makeNad';
import type { ClusterPlan } from '../plan/clusterPlan';
import { referenceCluster, referenceHost, referenceMachine, withNadConfig } from './referenceHost';

const place = { namespace: 'ns1', name: 'vlan-1924' };

const sw1 = {
  switch: 'sw1',
  port: 'Gi1/0/7',
  vlans: [
    { name: 'mgmt', vid: 4 },
    { name: 'web', vid: 1924 },
  ],
};

/** One NIC on a trunk whose native VLAN carries the node's own address (domain §10.3). */
export const case3: ClusterPlan = referenceCluster({
  namespaces: ['ns1'],
  hosts: [
    referenceHost(
      [
        nic('ens192', { pci: '0000:3b:00.0', profile: 'ovs-if-phys0', neighbors: [sw1] }),
        ovsBridge('br-ex', ['ens192']),
      ],
      [{ localnet: 'datacenter', bridge: 'br-ex' }],
    ),
  ],
  nads: [
    { ...place, networkId: 3, config: localnetConfig(place, { physicalNetworkName: 'datacenter', vlanID: 1924 }) },
  ],
  machines: [referenceMachine('ns1/ws', 'vlan-1924', '10.19.24.11')],
});

/** The network is in the VLAN that is native on the port, a fact that the person at the screen knows. */
export const case3NativeVlan: ClusterPlan = withNadConfig(case3, { vlanID: 4 });

/** The network is in a VLAN that the switch does not announce. */
export const case3UnannouncedVlan: ClusterPlan = withNadConfig(case3, { vlanID: 1930 });

/** The network has no VLAN, so that its VMs are in the native one. */
export const case3Untagged: ClusterPlan = withNadConfig(case3, { vlanID: undefined });
