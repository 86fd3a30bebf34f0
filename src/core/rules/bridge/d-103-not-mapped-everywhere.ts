import { msg } from '../../message';
import { k8sNodeId, mappingId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { Answer, Rule, RuleCannotTell, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { localnetNics, mappedNowhere, unmappedNodes } from './localnetGaps';
import type { LocalnetNic } from './localnetGaps';
import { mappingEvidence, physnetEvidence } from './mappingEvidence';
import { mappingForNode } from './mappingForNode';

/** A VM that may be started on, or moved to, nodes that do not map the localnet of its network (domain D-103). */
export const notMappedEverywhere: Rule = {
  id: 'd-103-not-mapped-everywhere',
  code: 'D-103',
  severities: ['error', 'warning'],
  scope: 'vm-nic',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition', 'Node', 'VirtualMachine', 'VirtualMachineInstance'],
  title: msg('NIC {{nic}} of {{vm}} would have no network on {{count}} of {{of}} nodes.'),
  message: msg('{{vm}} may be started on or moved to {{nodes}}, where {{localnet}} has no bridge mapping.'),
  why: msg(
    'The scheduler does not look at bridge mappings. A VM can be placed, moved by a drain or restarted on a node that lacks the mapping of its network, and is cut off there.',
  ),
  remedy: msg(
    'Let the policy that maps {{localnet}} select {{nodes}} as well, or keep the VM to the nodes that have it by a nodeSelector.',
  ),
  find: (view) => {
    const nics = localnetNics(view);
    const nowhere = mappedNowhere(view, nics);
    const lacking = unmappedNodes(view);
    const able = view
      .nodes()
      .flatMap(({ meta }) => (meta.labels['kubevirt.io/schedulable'] === 'true' ? meta.name : []));
    return nics
      .filter(({ localnet }) => !nowhere.has(localnet))
      .flatMap((user): readonly Answer[] => {
        const { runs, eligible } = user.nic.vm;
        if (!eligible) return runs === undefined ? openPlaces(user, lacking(able, user.localnet)) : [];
        const nodes = lacking(eligible, user.localnet).filter((node) => node !== runs);
        return nodes.length === 0 ? [] : [finding(view, user, { nodes, eligible })];
      });
  },
};

/** Where a VM may start is not known: only nodes that lack the mapping make that matter. */
const openPlaces = ({ nic, nad, localnet }: LocalnetNic, nodes: readonly string[]): readonly RuleCannotTell[] => {
  const reason = msg(
    'On which nodes {{vm}} may start is not known, and {{nodes}} have no bridge mapping for {{localnet}}.',
    {
      ...{ vm: nic.vm.place, nodes: namesText(nodes), localnet },
    },
  );
  return nodes.length === 0 ? [] : [{ kind: 'cannotTell', at: [nic.id, nad.id], reason }];
};

type Places = { readonly nodes: readonly string[]; readonly eligible: readonly string[] };

const finding = (view: ClusterView, { nic, nad, localnet }: LocalnetNic, { nodes, eligible }: Places): RuleFinding => {
  const drafts = nodes.map((node) => mappingForNode(view, node, localnet));
  const isComplete = drafts.every((draft) => draft !== undefined);
  return {
    kind: 'finding',
    at: [nic.id, nic.vm.id, nad.id, ...nodes.map((node) => mappingId(node, localnet)), ...nodes.map(k8sNodeId)],
    severity: nic.vm.runs === undefined && nodes.length === eligible.length ? 'error' : 'warning',
    values: {
      ...{ nic: nic.name, vm: nic.vm.place, localnet },
      ...{ count: nodes.length, of: eligible.length, nodes: namesText(nodes) },
    },
    evidence: [
      { object: nic.object, path: nic.path, value: nad.place },
      physnetEvidence(nad),
      ...nodes.flatMap((node) => view.hostOf(node) ?? []).map(mappingEvidence),
    ],
    fix: isComplete ? drafts.flat() : undefined,
  };
};
