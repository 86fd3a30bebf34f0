import { msg } from '../message';
import { compareText } from '../model/createNetworkMap';
import { isWanted } from '../rules/policy/wantedOn';
import { namesText } from '../rules/said/namesText';
import { eligibleNodes } from '../sources/workload/eligibleNodes';
import type { ClusterView } from '../view/clusterView';
import type { DraftPolicy } from './draftPolicies';
import { at } from './onEachNode';
import type { Preflight, PreflightInput, PreflightSaid } from './preflight';
import { blocked, cannotTell, passed, warning } from './said';

const title = msg('Each policy says which nodes it is for, and they are the right ones.');

/** The selector of a policy (domain P-02). */
export const nodesSelected: Preflight = {
  id: 'p-02-nodes-selected',
  code: 'P-02',
  level: 'B',
  title,
  check: (input) =>
    input.changes.policies.flatMap((policy) => saidOf(input, policy).map((said) => at(said, policy.object))),
};

const saidOf = (input: PreflightInput, policy: DraftPolicy): readonly PreflightSaid[] => {
  const { nodes, name } = policy;
  const selector = selectorOf(policy);
  if (selector.some(({ state }) => state === 'blocked')) return selector;
  if (!nodes)
    return [...selector, cannotTell(msg('It is not known which nodes {{policy}} selects.', { policy: name }))];
  if (nodes.length === 0) return [blocked(msg('{{policy}} matches no node.', { policy: name }), 'spec.nodeSelector')];
  const faults = [...selector, ...nodeFaults(input.view, nodes), ...uncovered(input, policy)];
  if (faults.length > 0) return faults;
  return [passed(msg('{{policy}} is for {{nodes}}.', { policy: name, nodes: namesText(nodes) }))];
};

/** Without a selector a policy is for every node, those of the control plane as well. */
const selectorOf = ({ policy, live, name }: DraftPolicy): readonly PreflightSaid[] => {
  const { nodeSelector } = policy;
  if (!nodeSelector || Object.keys(nodeSelector).length > 0) return [];
  const message = msg('{{policy}} has no nodeSelector, so that it is for every node of the cluster.', { policy: name });
  const wasSo = live?.policy.nodeSelector && Object.keys(live.policy.nodeSelector).length === 0;
  return [wasSo ? warning(message, 'spec.nodeSelector') : blocked(message, 'spec.nodeSelector')];
};

const nodeFaults = (view: ClusterView, nodes: readonly string[]): readonly PreflightSaid[] => {
  const ofControlPlane = nodes.filter((node) =>
    controlPlaneRoles.some((role) => role in (view.nodeOf(node)?.meta.labels ?? {})),
  );
  const silent = view.isWhole('NodeNetworkState') ? nodes.filter((node) => !view.hostOf(node)) : [];
  return [
    ...(ofControlPlane.length > 0
      ? [
          warning(
            msg('{{nodes}} run the control plane of the cluster.', { nodes: namesText(ofControlPlane) }),
            'spec.nodeSelector',
          ),
        ]
      : []),
    ...(silent.length > 0
      ? [
          warning(
            msg('NMState reports nothing of {{nodes}}: nothing is applied there until its handler runs.', {
              nodes: namesText(silent),
            }),
            'spec.nodeSelector',
          ),
        ]
      : []),
  ];
};

const controlPlaneRoles = ['node-role.kubernetes.io/control-plane', 'node-role.kubernetes.io/master'];

/** Nodes that VMs may run on and that would have neither this policy's bridges and mappings nor others of their names. */
const uncovered = ({ view, changes }: PreflightInput, policy: DraftPolicy): readonly PreflightSaid[] => {
  const offered = offeredBy(policy);
  const able = eligibleNodes(view.snapshot)(anyVm) ?? [];
  return offered.flatMap(({ kind, name }) => {
    const others = changes.policies.filter((other) =>
      offeredBy(other).some((one) => one.kind === kind && one.name === name),
    );
    const covered = new Set(others.flatMap(({ nodes }) => nodes ?? []));
    const missing = able.filter((node) => !covered.has(node) && !has(view, node, { kind, name })).sort(compareText);
    if (missing.length === 0) return [];
    const values = { name, nodes: namesText(missing) };
    return [warning(msg('VMs may run on {{nodes}}, too, which would have no {{name}}.', values), 'spec.nodeSelector')];
  });
};

type Offered = { readonly kind: 'bridge' | 'mapping'; readonly name: string };

const offeredBy = ({ desired }: DraftPolicy): readonly Offered[] => [
  ...(desired?.interfaces ?? []).flatMap((entry): readonly Offered[] =>
    isWanted(entry) && entry.type.endsWith('-bridge') ? [{ kind: 'bridge', name: entry.name }] : [],
  ),
  ...(desired?.mappings ?? []).flatMap(({ localnet: name, state }): readonly Offered[] =>
    state === 'present' ? [{ kind: 'mapping', name }] : [],
  ),
];

const has = (view: ClusterView, node: string, { kind, name }: Offered): boolean =>
  kind === 'bridge'
    ? view.hostOf(node)?.bridge(name) !== undefined
    : view.hostOf(node)?.host.mappings?.has(name) === true;

const anyVm: Parameters<ReturnType<typeof eligibleNodes>>[0] = {
  ...{ networks: [], interfaces: [], isListWhole: true, autoattachPodInterface: true },
  ...{ nodeSelector: {}, hasAffinity: false, tolerations: [] },
};
