import type { ClusterView } from '../../view/clusterView';
import type { NetworkView } from '../../view/networkView';
import { groupedBy } from '../../view/groupedBy';

/**
 * Localnet networks by the wire they are on (domain §7.1, `segment`), only wires with more than one: they name one physical
 * network and VLAN, or some node maps their physical networks to one bridge. Both lists are sorted by name.
 */
export const sharedWires = (view: ClusterView): readonly (readonly [NetworkView, ...NetworkView[]])[] => {
  const leaders = new Map<NetworkView, NetworkView>();
  const leaderOf = (network: NetworkView): NetworkView => {
    const leader = leaders.get(network);
    return leader === undefined ? network : leaderOf(leader);
  };
  const seen = new Map<string, NetworkView>();
  const networks = view.networks().filter(({ physnet }) => physnet !== undefined);
  for (const network of networks) {
    for (const segment of segmentsOf(view, network)) {
      const other = leaderOf(seen.get(segment) ?? network);
      seen.set(segment, other);
      if (other !== leaderOf(network)) leaders.set(leaderOf(network), other);
    }
  }
  return [...groupedBy(networks, leaderOf).values()].flatMap(([first, ...others]) =>
    first && others.length > 0 ? [[first, ...others]] : [],
  );
};

const segmentsOf = (view: ClusterView, { first, physnet, vlan }: NetworkView): readonly string[] => [
  `${physnet} ${vlan}`,
  ...view.hosts().flatMap(({ node }) => {
    const landing = view.landing(first, node);
    return landing.kind === 'bridge' ? [`${landing.bridge.id} ${vlan}`] : [];
  }),
];
