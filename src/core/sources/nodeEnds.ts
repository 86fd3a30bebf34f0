import type { ElementOf } from '../model/element';
import { k8sNodeId } from '../model/elementId';
import type { ClusterSnapshot } from '../snapshot/clusterSnapshot';

/**
 * Makes elements for nodes that something names. They stand in where neither the Node nor its NodeNetworkState was read:
 * missing when the nodes could be read and this one is not among them.
 */
export const nodeEnds = (snapshot: ClusterSnapshot) => {
  const { state, items } = snapshot.kind('Node');
  const read = new Set(items.map(({ meta }) => meta.name));
  const wiring = snapshot.kind('NodeNetworkState').state === 'read' ? 'no-object' : 'unread';
  return (name: string): ElementOf<'k8sNode'> => ({
    id: k8sNodeId(name),
    kind: 'k8sNode',
    name,
    node: name,
    missing: state === 'read' && !read.has(name) ? true : undefined,
    facts: { roles: [], addresses: [], podSubnets: [], wiring, mappingsKnown: false },
  });
};
