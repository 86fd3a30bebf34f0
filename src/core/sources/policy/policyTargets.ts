import type { Node } from '../../../k8s/node';
import type { NodeNetworkConfigurationPolicy } from '../../../k8s/nodeNetworkConfigurationPolicy';
import { compareText } from '../../model/createNetworkMap';
import type { SourceInput } from '../source';
import type { Enactments } from './enactments';

/**
 * The nodes a policy is for, sorted. `certain`: the labels of the nodes and the list of those that run a handler were both
 * readable as far as they matter; otherwise the nodes are concluded from what was.
 */
export type PolicyTargets = { readonly nodes: readonly string[]; readonly certain: boolean };

/**
 * Matches policies and nodes (domain L-56): every pair of the selector is a label of the node, an empty selector matches all,
 * and only a node with a NodeNetworkState runs a handler. Undefined = nothing is known.
 */
export const policyTargets = ({ snapshot, hosts }: SourceInput, enactments: Enactments) => {
  const nodes = snapshot.kind('Node');
  const withHandler = new Set(hosts.map(({ node }) => node));
  const handlersKnown = snapshot.kind('NodeNetworkState').state === 'read';
  return ({ meta, nodeSelector }: NodeNetworkConfigurationPolicy): PolicyTargets | undefined => {
    const pairs = nodeSelector && Object.entries(nodeSelector);
    if (pairs?.length === 0 && handlersKnown) return { nodes: [...withHandler].sort(compareText), certain: true };
    if (pairs && nodes.state === 'read') {
      const matching = nodes.items.filter(hasLabels(pairs)).map((node) => node.meta.name);
      const handled = handlersKnown ? matching.filter((node) => withHandler.has(node)) : matching;
      return { nodes: handled.sort(compareText), certain: handlersKnown };
    }
    const enacted = [...enactments.nodesOf(meta.name)].sort(compareText);
    return enacted.length > 0 ? { nodes: enacted, certain: false } : undefined;
  };
};

const hasLabels =
  (pairs: readonly (readonly [string, string])[]) =>
  ({ meta }: Node): boolean =>
    pairs.every(([key, value]) => meta.labels[key] === value);
