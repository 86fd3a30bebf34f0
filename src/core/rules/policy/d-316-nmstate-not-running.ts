import { msg } from '../../message';
import type { Message } from '../../message';
import { k8sNodeId, namespaceId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { DraftChange } from '../../manifests/draftChange';
import type { Answer, Evidence, Rule, RuleFinding } from '../rule';
import { handlerPods } from './handlerPods';

/**
 * NMState is installed and does not run (domain D-316). Whether it is installed tells the kind NodeNetworkState, which is
 * never taken for read and empty where the cluster does not serve it.
 */
export const nmstateNotRunning: Rule = {
  id: 'd-316-nmstate-not-running',
  code: 'D-316',
  severities: ['error', 'warning'],
  scope: 'nodes',
  needs: ['NodeNetworkState', 'NMState', 'Pod'],
  title: msg('NMState is not running.'),
  message: msg(
    'There is no object of kind NMState and no handler pod, and no node reports its network: nothing can be said of the wiring, and no policy is applied.',
  ),
  why: msg(
    'The operator of NMState starts its handlers only when there is an object of kind NMState. Without handlers the network of the nodes is neither reported nor configured.',
  ),
  remedy: msg('Create an object of kind NMState with the name nmstate.'),
  find: (view) => (view.isWhole('NMState') && view.isWhole('Pod') ? answers(view) : []),
};

const answers = (view: ClusterView): readonly Answer[] => {
  const hasObject = view.snapshot.kind('NMState').items.length > 0;
  const hasPods = handlerPods(view).pods.length > 0;
  const reports = view.hosts().length;
  if (hasObject && hasPods) return [];
  if (hasPods) return [finding(view, { ...objectGone, fix })];
  if (hasObject) return [finding(view, { ...podsGone, evidence: [noPods] })];
  if (reports > 0) return [finding(view, { ...bothGone, fix, evidence: [noObject, noPods] })];
  return [finding(view, { severity: 'error', fix, evidence: [noObject, noPods, noReports] })];
};

const fix: readonly DraftChange[] = [
  { op: 'create', manifest: { apiVersion: 'nmstate.io/v1', kind: 'NMState', metadata: { name: 'nmstate' } } },
];

const noObject: Evidence = { object: 'NMState/nmstate', path: '', value: null };
const noPods: Evidence = { object: 'Pod', path: 'metadata.labels.component=kubernetes-nmstate-handler', value: null };
const noReports: Evidence = { object: 'NodeNetworkState', path: '', value: null };

type Words = { readonly title?: Message; readonly message: Message; readonly remedy?: Message };

const objectGone: Words & { readonly evidence: readonly Evidence[] } = {
  title: msg('NMState runs without an object of kind NMState.'),
  message: msg('Handlers run that nothing asks for any more: the operator may stop them at any time.'),
  evidence: [noObject],
};

const podsGone: Words = {
  title: msg('No handler of NMState is running.'),
  message: msg('What is shown of the nodes is as old as the last report, and no policy is applied.'),
  remedy: msg('Look after the operator of NMState and its DaemonSet nmstate-handler.'),
};

const bothGone: Words = {
  message: msg('What is shown of the nodes is left over from the time when it ran, and no policy is applied.'),
};

type Case = Partial<RuleFinding> & { readonly evidence: readonly Evidence[] };

const finding = (view: ClusterView, more: Case): RuleFinding => {
  const nodes = [...view.nodes().map(({ meta }) => meta.name), ...view.hosts().map(({ node }) => node)];
  const [first = namespaceId('openshift-nmstate'), ...others] = [...new Set(nodes)].sort().map(k8sNodeId);
  return { kind: 'finding', at: [first, ...others], severity: 'warning', values: {}, ...more };
};
