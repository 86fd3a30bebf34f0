import type { KubeObject } from '../../store/kubeObject';
import { makeClusterNetwork, makeNamespace } from '../make/clusterParts';
import { makeNode } from '../make/makeNode';
import { stableMac } from '../make/stableId';

/** Three hosts of a cluster that has neither NMState, Multus nor KubeVirt. */
export const emptyCluster = (): readonly KubeObject[] => [
  makeClusterNetwork(),
  ...['default', 'kube-system', 'shop'].map((name) => makeNamespace(name)),
  ...[0, 1, 2].map((index) =>
    makeNode(
      {
        node: `node-${index}`,
        role: 'worker',
        index,
        addresses: [{ ip: `192.0.2.${31 + index}`, prefix: 24, gateway: '192.0.2.1' }],
        interfaces: [],
        mappings: [],
        labels: { 'kubevirt.io/schedulable': 'false' },
      },
      stableMac('02:6c:b3', `node-${index}`),
    ),
  ),
];
