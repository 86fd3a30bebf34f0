import { eligibleNodes } from '../../sources/workload/eligibleNodes';
import type { ClusterView } from '../../view/clusterView';
import type { VmView } from '../../view/vmView';

/**
 * The nodes that a VM may run on when its affinity, which is not evaluated, rules none of them out; so none but these, and
 * with an affinity perhaps fewer. Undefined = not known.
 */
export const possibleNodes = (view: ClusterView): ((vm: VmView) => readonly string[] | undefined) => {
  const nodesOf = eligibleNodes(view.snapshot);
  return ({ workload }) => {
    const template = (workload.vm ?? workload.vmi)?.template;
    return template && nodesOf({ ...template, hasAffinity: false });
  };
};
