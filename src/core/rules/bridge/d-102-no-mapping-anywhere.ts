import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { nearNames } from '../said/nearNames';
import { localnetNics, mappedNowhere } from './localnetGaps';
import type { LocalnetNic } from './localnetGaps';
import { mappingEvidence, physnetEvidence } from './mappingEvidence';

/** A VM that waits to be started and whose localnet no node maps (domain D-102). */
export const noMappingAnywhere: Rule = {
  id: 'd-102-no-mapping-anywhere',
  code: 'D-102',
  severities: ['error'],
  scope: 'vm-nic',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition', 'Node', 'VirtualMachine', 'VirtualMachineInstance'],
  title: msg('No node maps {{localnet}}, which NIC {{nic}} of {{vm}} needs.'),
  message: msg(
    '{{vm}} has no node to run on with this NIC: the mappings of all {{count}} nodes are known, and {{localnet}} is not among them.',
  ),
  why: msg(
    'The name of the physical network in the definition has to be spelled as in a bridge mapping of the nodes. A name that no node knows is usually a slip of the keyboard, or the mapping was never made.',
  ),
  remedy: msg(
    'Make a bridge mapping for {{localnet}} on the nodes that run VMs, or correct the physical network in {{nad}}.',
  ),
  find: (view) => {
    const nodes = view.hosts().map(mappingEvidence);
    const names = [...new Set(view.hosts().flatMap(({ host }) => host.mappingEntries.map(({ localnet }) => localnet)))];
    return [...mappedNowhere(view, localnetNics(view))].flatMap(([localnet, users]) => {
      const near = nearNames(localnet, names);
      return users.map((user) => finding(view, user, { near, nodes }));
    });
  },
};

type Known = { readonly near: readonly string[]; readonly nodes: readonly Evidence[] };

const finding = (view: ClusterView, { nic, nad, localnet }: LocalnetNic, { near, nodes }: Known): RuleFinding => {
  const network = view.networkOf(nad);
  const values = {
    ...{ localnet, nic: nic.name, vm: nic.vm.place, nad: nad.place },
    ...{ count: nodes.length, near: near.join(', ') },
  };
  return {
    kind: 'finding',
    at: [nic.id, nic.vm.id, nad.id, ...(network ? [network.id] : [])],
    values,
    remedy: near.length === 0 ? undefined : nearRemedy(values),
    evidence: [{ object: nic.object, path: nic.path, value: nad.place }, physnetEvidence(nad), ...nodes],
  };
};

const nearRemedy = (values: RuleFinding['values']) =>
  msg(
    'Correct the physical network in {{nad}}: did you mean {{near}}? Otherwise make a bridge mapping for {{localnet}}.',
    values,
  );
