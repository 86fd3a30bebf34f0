import { msg } from '../../message';
import { compareText } from '../../model/createNetworkMap';
import { mappingId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { Answer, Rule, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { mappingWishes } from './mappingWishes';
import type { MappingWish } from './mappingWishes';

/** Policies that map one localnet to different bridges (domain D-106). */
export const mappingDisputed: Rule = {
  id: 'd-106-mapping-disputed',
  code: 'D-106',
  severities: ['warning', 'info'],
  scope: 'mapping',
  needs: ['NodeNetworkConfigurationPolicy', 'NodeNetworkState'],
  title: msg('Policies map {{localnet}} to different bridges: {{claims}}.'),
  message: msg(
    'Both are for {{nodes}}: whichever policy is applied last wins there, and nothing tells that it overwrote the other.',
  ),
  why: msg(
    'A node has one bridge for each localnet. When two policies name different ones NMState lets the later overwrite the earlier without an error, and after the next edit the order may be another.',
  ),
  remedy: msg('Keep the mapping of {{localnet}} in one of the policies, or let each select nodes of its own.'),
  find: (view) => {
    const present = mappingWishes(view).filter(({ entry }) => entry.state === 'present' && entry.bridge !== undefined);
    const byLocalnet = groupedBy(present, ({ entry }) => entry.localnet);
    return [...byLocalnet].flatMap(([localnet, wishes]) => answersFor(view, localnet, wishes));
  },
};

const answersFor = (view: ClusterView, localnet: string, wishes: readonly MappingWish[]): readonly Answer[] => {
  if (!differ(wishes)) return [];
  const placed = wishes.filter(({ node }) => node !== undefined);
  const byNode = groupedBy(placed, ({ node }) => node);
  const disputed = [...byNode].filter(([, all]) => differ(all)).map(([node]) => node);
  const open = wishes.find(({ policy, node }) => node === undefined && !isForNone(view, policy));
  if (open && disputed.length === 0) {
    const reason = msg('For which nodes policy {{policy}} is could not be told.', { policy: open.policy });
    return [{ kind: 'cannotTell', at: [open.policyId], reason }];
  }
  const [first, ...others] = (disputed.length > 0 ? disputed : [...byNode.keys()]).sort(compareText);
  return first !== undefined && differ(placed)
    ? [finding(localnet, { wishes: placed, nodes: [first, ...others], isDisputed: disputed.length > 0 })]
    : [];
};

/** Several bridges, written by several policies. */
const differ = (wishes: readonly MappingWish[]): boolean =>
  new Set(wishes.map(({ entry }) => entry.bridge)).size > 1 && new Set(wishes.map(({ policy }) => policy)).size > 1;

const isForNone = (view: ClusterView, policy: string): boolean => view.policyOf(policy)?.targets?.certain === true;

type Dispute = {
  readonly wishes: readonly MappingWish[];
  readonly nodes: readonly [string, ...string[]];
  readonly isDisputed: boolean;
};

/** The mapping on the first of the nodes stands for the localnet. */
const finding = (localnet: string, { wishes, nodes, isDisputed }: Dispute): RuleFinding => {
  const [first, ...others] = nodes;
  const claims = new Set(wishes.map(({ policy, entry }) => `${String(entry.bridge)} (${policy})`));
  const values = { localnet, claims: namesText([...claims].sort(compareText)), nodes: namesText(nodes) };
  return {
    kind: 'finding',
    at: [
      mappingId(first, localnet),
      ...others.map((node) => mappingId(node, localnet)),
      ...new Set(wishes.map(({ policyId }) => policyId)),
    ],
    severity: isDisputed ? 'warning' : 'info',
    values,
    message: isDisputed ? undefined : separateMessage(values),
    remedy: isDisputed ? undefined : msg('Nothing needs to change if the nodes have different hardware.', values),
    evidence: evidenceOf(wishes),
  };
};

const separateMessage = (values: RuleFinding['values']) =>
  msg('The policies are for different nodes ({{nodes}}), so that each node has one bridge for {{localnet}}.', values);

/** A policy that is written alike for many nodes is shown once. */
const evidenceOf = (wishes: readonly MappingWish[]): RuleFinding['evidence'] => [
  ...new Map(wishes.map(({ evidence, policy, entry }) => [`${policy} ${String(entry.bridge)}`, evidence])).values(),
];
