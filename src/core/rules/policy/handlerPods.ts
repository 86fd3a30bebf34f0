import type { Pod } from '../../../k8s/pod';
import { groupedBy } from '../../view/groupedBy';
import type { ClusterView } from '../../view/clusterView';

/**
 * NMState's handler pods, one on each node that it looks after. `byNode` undefined = it is not known on which nodes they
 * run: not all pods were read, or only their metadata.
 */
export type HandlerPods = {
  readonly pods: readonly Pod[];
  readonly byNode: ReadonlyMap<string, readonly Pod[]> | undefined;
};

/** Looks through all namespaces: not every installation has the operator in the same one. */
export const handlerPods = (view: ClusterView): HandlerPods => {
  const pods = view.snapshot.kind('Pod').items.filter(({ meta }) => meta.labels['component'] === handler);
  const isPlaced = view.isWhole('Pod') && pods.every(isSeen);
  return { pods, byNode: isPlaced ? groupedBy(pods, ({ nodeName }) => nodeName) : undefined };
};

/** More than its metadata was read: what waits for a node has none, but a phase. */
const isSeen = ({ nodeName, phase }: Pod): boolean => nodeName !== undefined || phase !== undefined;

const handler = 'kubernetes-nmstate-handler';

/** How evidence names a handler pod. */
export const podObject = ({ meta }: Pod): string => `Pod/${meta.namespace ?? ''}/${meta.name}`;
