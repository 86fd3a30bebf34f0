import { msg } from '../../message';
import { mappingId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { HostView } from '../../view/hostView';
import type { Answer, Rule, RuleCannotTell, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { localnetNics, mappedNowhere, unmappedHosts } from './localnetGaps';
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
    const lacking = unmappedHosts(view);
    const able = view
      .nodes()
      .flatMap(({ meta }) => (meta.labels['kubevirt.io/schedulable'] === 'true' ? meta.name : []));
    return nics
      .filter(({ localnet }) => !nowhere.has(localnet))
      .flatMap((user): readonly Answer[] => {
        const { runs, eligible } = user.nic.vm;
        if (!eligible) return runs === undefined ? openPlaces(user, lacking(able, user.localnet)) : [];
        const hosts = lacking(eligible, user.localnet).filter(({ node }) => node !== runs);
        return hosts.length === 0 ? [] : [finding(view, user, { hosts, eligible })];
      });
  },
};

/** Where a VM may start is not known: only nodes that lack the mapping make that matter. */
const openPlaces = ({ nic, nad, localnet }: LocalnetNic, hosts: readonly HostView[]): readonly RuleCannotTell[] => {
  const reason = msg(
    'On which nodes {{vm}} may start is not known, and {{nodes}} have no bridge mapping for {{localnet}}.',
    {
      ...{ vm: nic.vm.place, nodes: namesText(hosts.map(({ node }) => node)), localnet },
    },
  );
  return hosts.length === 0 ? [] : [{ kind: 'cannotTell', at: [nic.id, nad.id], reason }];
};

type Places = { readonly hosts: readonly HostView[]; readonly eligible: readonly string[] };

const finding = (view: ClusterView, { nic, nad, localnet }: LocalnetNic, { hosts, eligible }: Places): RuleFinding => {
  const nodes = hosts.map(({ node }) => node);
  const drafts = hosts.map((host) => mappingForNode(view, host, localnet));
  const isComplete = drafts.every((draft) => draft !== undefined);
  return {
    kind: 'finding',
    at: [nic.id, nic.vm.id, nad.id, ...nodes.map((node) => mappingId(node, localnet)), ...hosts.map(({ id }) => id)],
    severity: nic.vm.runs === undefined && nodes.length === eligible.length ? 'error' : 'warning',
    values: {
      ...{ nic: nic.name, vm: nic.vm.place, localnet },
      ...{ count: nodes.length, of: eligible.length, nodes: namesText(nodes) },
    },
    evidence: [
      { object: nic.object, path: nic.path, value: nad.place },
      physnetEvidence(nad),
      ...hosts.map(mappingEvidence),
    ],
    fix: isComplete ? drafts.flat() : undefined,
  };
};
