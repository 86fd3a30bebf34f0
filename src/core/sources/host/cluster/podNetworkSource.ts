import type { ClusterNetwork } from '../../../../k8s/clusterNetwork';
import type { Element } from '../../../model/element';
import { ovsBridgeId, podNetworkId, serviceNetworkId } from '../../../model/elementId';
import type { LinkState } from '../../../model/link';
import type { Source } from '../../source';

/**
 * The pod network and the service networks, on br-int of every host that has one (L-16). Without the cluster's own word the
 * pod network is still what br-int is for, but the link only says so by inference.
 */
export const podNetworkSource: Source = ({ snapshot, hosts }) => {
  const network = snapshot.kind('Network').items.find(({ meta }) => meta.name === 'cluster');
  const onBrInt = hosts.filter(({ hasBrInt }) => hasBrInt);
  if (!network && onBrInt.length === 0) return { elements: [], links: [] };
  const elements = [podNetwork(network), ...(network?.serviceNetworks ?? []).map(serviceNetwork)];
  const state: LinkState | undefined = network ? undefined : 'inferred';
  const carried = isOvn(network) ? elements : [];
  const links = onBrInt.flatMap(({ node }) =>
    carried.map(({ id }) => ({ from: ovsBridgeId(node, 'br-int'), to: id, rule: 'L-16' as const, state })),
  );
  return { elements, links };
};

const isOvn = (network: ClusterNetwork | undefined): boolean =>
  (network?.networkType ?? 'OVNKubernetes') === 'OVNKubernetes';

const podNetwork = (network: ClusterNetwork | undefined): Element => ({
  id: podNetworkId(),
  kind: 'podNetwork',
  name: 'default',
  facts: {
    cidrs: (network?.clusterNetworks ?? []).map(({ cidr }) => cidr),
    mtu: network?.clusterNetworkMtu,
    networkType: network?.networkType,
  },
  source: network && { object: 'Network/cluster', path: 'status.clusterNetwork' },
});

const serviceNetwork = (cidr: string): Element => ({
  id: serviceNetworkId(cidr),
  kind: 'serviceNetwork',
  name: cidr,
  facts: { cidr },
  source: { object: 'Network/cluster', path: 'status.serviceNetwork' },
});
