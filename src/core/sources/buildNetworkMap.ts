import { createNetworkMap } from '../model/createNetworkMap';
import type { NetworkMap } from '../model/networkMap';
import type { ClusterSnapshot } from '../snapshot/clusterSnapshot';
import { kindNames } from '../../k8s/allResources';
import { allSources } from './allSources';
import { hostsOf } from './host/hostsOf';

/** Says what a cluster's objects mean: elements and the links of domain §7 (L-01 to L-60) with settled §1 (L-61, L-62). */
export const buildNetworkMap = (snapshot: ClusterSnapshot): NetworkMap => {
  const hosts = hostsOf(snapshot);
  const byNode = new Map(hosts.map((host) => [host.node, host]));
  const input = { snapshot, hosts, hostOf: (node: string) => byNode.get(node) };
  const gathered = allSources.map((source) => source(input));
  return createNetworkMap({
    elements: gathered.flatMap(({ elements }) => elements),
    links: gathered.flatMap(({ links }) => links),
    unread: [...snapshot.unread, ...gathered.flatMap(({ unread = [] }) => unread)],
    sources: kindNames.map((kind) => {
      const { state, within } = snapshot.kind(kind);
      return { kind, state, ...(within === undefined ? {} : { within }) };
    }),
  });
};
