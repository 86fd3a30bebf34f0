import type { ClusterView } from '../../view/clusterView';

/** Whether a policy declares an interface of that name on the node; `unknown`: not all that policies want of it is known. */
export type Declared = (node: string, name: string) => 'yes' | 'no' | 'unknown';

/** Looks through the policies once. Ports that a policy only lists are not declared by it (domain L-57). */
export const declaredNames = (view: ClusterView): Declared => {
  const names = new Map<string, Set<string>>();
  const answered = new Set<string>();
  for (const { policy, host, state } of view.wanted()) {
    const ofNode = names.get(host.node) ?? new Set();
    names.set(host.node, ofNode);
    answered.add(`${policy} ${host.node}`);
    for (const { name, type, state: wanted } of state.interfaces ?? [])
      if (type !== 'ovs-bridge' && wanted !== 'absent') ofNode.add(name);
  }
  const policies = view.policies();
  const isAnswered = (node: string): boolean =>
    policies.every(({ name, targets }) => {
      if (targets?.certain && !targets.nodes.includes(node)) return true;
      return answered.has(`${name} ${node}`);
    });
  return (node, name) => {
    if (names.get(node)?.has(name)) return 'yes';
    return view.isWhole('NodeNetworkConfigurationPolicy') && isAnswered(node) ? 'no' : 'unknown';
  };
};
