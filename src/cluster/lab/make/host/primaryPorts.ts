import type { JsonRecord } from '../../../store/jsonValue';
import type { PrimaryUdnPlan } from '../../plan/clusterPlan';
import { primaryNetworkName } from '../makeUserDefinedNetwork';
import type { HostEntry } from './hostEntry';
import { internalPort, type Patch } from './ovsPorts';

/**
 * What OVN-Kubernetes makes on every node for a primary network, used there or not: a management port and the VRF that it
 * is in (domain §5.4). A name of a UserDefinedNetwork is never used for the VRF, since another namespace may have it too.
 */
export const primaryEntries = ({ networkId, base }: PrimaryUdnPlan): readonly HostEntry[] => [
  internalPort(managementPort(networkId), {
    state: 'ignore',
    mtu: 1400,
    ipv4: { enabled: true, address: [{ ip: `${base}.2`, 'prefix-length': 24 }] },
  }),
  {
    name: `mp${networkId}-udn-vrf`,
    type: 'vrf',
    state: 'ignore',
    mtu: 65575,
    'min-mtu': 1280,
    'max-mtu': 65575,
    vrf: { port: [managementPort(networkId)], 'route-table-id': tableOf(networkId) },
  },
];

/** Its own way out of the node, beside that of the cluster's network (domain L-08). */
export const primaryPatch = (node: string, udn: PrimaryUdnPlan): Patch => {
  const port = `br-ex_${primaryNetworkName(udn).replace(/[-/]/g, '.')}_${node}`;
  return {
    from: { bridge: 'br-ex', port: `patch-${port}-to-br-int` },
    to: { bridge: 'br-int', port: `patch-br-int-to-${port}` },
  };
};

/** The services as the VRF's own table finds them. */
export const primaryRoute = ({ networkId, base }: PrimaryUdnPlan): JsonRecord => ({
  destination: '172.30.0.0/16',
  'next-hop-address': `${base}.1`,
  'next-hop-interface': managementPort(networkId),
  'table-id': tableOf(networkId),
  mtu: 1400,
});

const managementPort = (networkId: number): string => `ovn-k8s-mp${networkId}`;

/** OVN-Kubernetes adds the index of the kernel's interface to 1000. */
const tableOf = (networkId: number): number => 1030 + networkId;
