import { msg } from '../../message';
import { k8sNodeId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { PolicyView } from '../../view/policyView';
import { timeOf } from '../../view/timeOf';
import type { Answer, Rule } from '../rule';
import { namesText } from '../said/namesText';
import { readyStatus } from './readyStatus';
import { ownedItems, wantedOn } from './wantedOn';

/** A policy that a node it selects has not looked at (domain D-307). */
export const notEvaluated: Rule = {
  id: 'd-307-not-evaluated',
  code: 'D-307',
  severities: ['warning'],
  scope: 'policy',
  needs: ['NodeNetworkConfigurationPolicy', 'NodeNetworkConfigurationEnactment', 'NodeNetworkState'],
  title: msg('Policy {{policy}} was not evaluated on {{nodes}}.'),
  message: msg('It selects {{nodes}}, but NMState has no result for it there: what it describes is probably missing.'),
  why: msg(
    'The handler on each node that a policy selects notes what became of it. Where there is no note the handler has not seen the policy: it does not run, or the node was not ready at that time.',
  ),
  remedy: msg('Look after the NMState handler there; when it starts it goes through all policies again.'),
  find: (view) => {
    const wanted = wantedOn(view);
    return view.policies().flatMap((policy): readonly Answer[] => {
      const nodes = nodesWithout(view, policy);
      if (nodes.length === 0) return [];
      const items = nodes.flatMap((node) => {
        const own = wanted(policy.name, node);
        return [k8sNodeId(node), ...(own ? ownedItems(own) : [])];
      });
      return [
        {
          kind: 'finding',
          at: [policy.id, ...items],
          values: { policy: policy.name, nodes: namesText(nodes) },
          evidence: nodes.flatMap((node) => evidenceFor(view, policy, node)),
        },
      ];
    });
  },
};

/** A policy without any wish is ignored, and a new one, or a new node, takes a moment. */
const nodesWithout = (view: ClusterView, { policy, targets, enactments }: PolicyView): readonly string[] => {
  if (!targets?.certain || !(policy.templated || policy.desired) || isNew(view.now, policy.meta)) return [];
  const seen = new Set(enactments.map(({ node }) => node));
  return targets.nodes.filter((node) => !seen.has(node) && !isNew(view.now, view.nodeOf(node)?.meta));
};

const aMoment = 2 * 60_000;

const isNew = (now: number, meta: { readonly creationTimestamp?: string | undefined } | undefined): boolean =>
  now - (timeOf(meta?.creationTimestamp) ?? 0) < aMoment;

const evidenceFor = (view: ClusterView, { name, object }: PolicyView, node: string) => [
  { object: `NodeNetworkConfigurationEnactment/${node}.${name}`, path: '', value: null },
  { object, path: 'spec.nodeSelector', value: node },
  ...[readyStatus(view.nodeOf(node))].flatMap((value) =>
    value === undefined ? [] : [{ object: `Node/${node}`, path: 'status.conditions[type=Ready].status', value }],
  ),
];
