import type { Node } from '../../../k8s/node';
import { msg } from '../../message';
import { k8sNodeId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import { groupedBy } from '../../view/groupedBy';
import type { ClusterView } from '../../view/clusterView';
import type { NicView } from '../../view/vmView';
import type { Rule, RuleFinding } from '../rule';

/** A node for workloads whose network NMState does not report (domain D-301). */
export const noNetworkState: Rule = {
  id: 'd-301-no-network-state',
  code: 'D-301',
  severities: ['warning'],
  scope: 'node',
  needs: ['Node', 'NodeNetworkState'],
  title: msg('NMState reports no network state for {{node}}.'),
  message: msg(
    'Nothing is known of the interfaces, bridges and mappings of {{node}}, so that nobody can say whether VMs would have their networks there.',
  ),
  why: msg(
    'A handler pod of NMState runs on each node and reports how its network is wired. Without that report a fault of the node goes unseen, and no policy is applied to it.',
  ),
  remedy: msg(
    'Look for the handler pod of NMState on {{node}}: its log says why it does not report, and its tolerations whether it may run there.',
  ),
  find: (view) => {
    const nics = groupedBy(view.nics(), ({ vm }) => vm.runs);
    return view
      .nodes()
      .filter((node) => takesWorkloads(node) && !view.hostOf(node.meta.name)?.host.hasState)
      .map(({ meta }) => finding(view, meta, nics.get(meta.name) ?? []));
  },
};

/** Not drained, and open to pods or to VMs; what the node's own trouble taints it with does not count. */
const takesWorkloads = ({ meta, unschedulable, taints }: Node): boolean => {
  const label = meta.labels['kubevirt.io/schedulable'];
  const isTainted = taints.some(
    ({ key, effect }) => effect !== 'PreferNoSchedule' && !key.startsWith('node.kubernetes.io/'),
  );
  return !unschedulable && label !== 'false' && (label === 'true' || !isTainted);
};

const finding = (view: ClusterView, { name, labels }: Node['meta'], nics: readonly NicView[]): RuleFinding => {
  const leavingOut = view.snapshot
    .kind('NMState')
    .items.find(({ nodeSelector }) => Object.entries(nodeSelector).some(([key, value]) => labels[key] !== value));
  const selector = leavingOut && Object.entries(leavingOut.nodeSelector).map(([key, value]) => `${key}=${value}`);
  const object = `NMState/${leavingOut?.meta.name ?? ''}`;
  return {
    kind: 'finding',
    at: [k8sNodeId(name), ...nics.flatMap((nic) => needsState(view, nic, name))],
    values: { node: name },
    remedy:
      selector &&
      msg('{{object}} keeps its handlers to nodes with {{selector}}: let its nodeSelector match {{node}}, too.', {
        node: name,
        selector: selector.join(', '),
        object,
      }),
    evidence: [
      { object: `NodeNetworkState/${name}`, path: 'status.currentState', value: null },
      ...(selector ? [{ object, path: 'spec.nodeSelector', value: selector }] : []),
    ],
  };
};

/** Overlays need nothing of the node's wiring. */
const needsState = (view: ClusterView, nic: NicView, node: string): readonly ElementId[] => {
  const nad = view.nadOf(nic);
  return nad && view.landing(nad, node).kind === 'unknown' ? [nic.id] : [];
};
