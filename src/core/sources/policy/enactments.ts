import type { NodeNetworkConfigurationEnactment } from '../../../k8s/nodeNetworkConfigurationEnactment';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';

/** The results of policies, to be asked for by policy and node. */
export type Enactments = {
  readonly on: (policy: string, node: string) => NodeNetworkConfigurationEnactment | undefined;
  /** Nodes that have a result of the policy. */
  readonly nodesOf: (policy: string) => readonly string[];
  /** Names of all policies that have a result. */
  readonly policies: readonly string[];
  /** Whether a result is about the policy as it stands now; undefined = one of the generations is not known. */
  readonly isCurrent: (enactment: NodeNetworkConfigurationEnactment) => boolean | undefined;
};

/** Node and policy are read from labels only: names of nodes have dots, so that an enactment's name cannot be split (L-59). */
export const enactmentsOf = (snapshot: ClusterSnapshot): Enactments => {
  const byPolicy = new Map<string, Map<string, NodeNetworkConfigurationEnactment>>();
  for (const enactment of snapshot.kind('NodeNetworkConfigurationEnactment').items) {
    const { policy, node } = enactment;
    if (policy === undefined || node === undefined) continue;
    const present = byPolicy.get(policy) ?? new Map<string, NodeNetworkConfigurationEnactment>();
    byPolicy.set(policy, present.set(node, enactment));
  }
  const generations = new Map(
    snapshot.kind('NodeNetworkConfigurationPolicy').items.map(({ meta }) => [meta.name, meta.generation]),
  );
  return {
    on: (policy, node) => byPolicy.get(policy)?.get(node),
    nodesOf: (policy) => [...(byPolicy.get(policy)?.keys() ?? [])],
    policies: [...byPolicy.keys()],
    isCurrent: ({ policy = '', policyGeneration }) => {
      const generation = generations.get(policy);
      return generation === undefined || policyGeneration === undefined ? undefined : generation === policyGeneration;
    },
  };
};
