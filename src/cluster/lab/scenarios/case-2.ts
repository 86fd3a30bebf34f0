import { ovsBridge } from '../make/host/bridge';
import { nic } from '../make/host/nic';
import { localnetConfig } from '../make/makeNad';
import type { ClusterPlan } from '../plan/clusterPlan';
import { referenceCluster, referenceHost, referenceMachine } from './referenceHost';

const place = { namespace: 'ns1', name: 'machine-net' };

/** One NIC without VLANs: the VM is a neighbour of the nodes (domain §10.2). */
export const case2: ClusterPlan = referenceCluster({
  namespaces: ['ns1'],
  hosts: [
    referenceHost(
      [nic('ens192', { pci: '0000:3b:00.0', profile: 'ovs-if-phys0' }), ovsBridge('br-ex', ['ens192'])],
      [{ localnet: 'machine-net', bridge: 'br-ex' }],
    ),
  ],
  nads: [{ ...place, networkId: 3, config: localnetConfig(place) }],
  machines: [referenceMachine('ns1/ws', 'machine-net', '192.168.4.61')],
});
