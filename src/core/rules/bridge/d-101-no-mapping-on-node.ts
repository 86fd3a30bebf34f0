import { msg } from '../../message';
import { mappingId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { HostView } from '../../view/hostView';
import type { NadView } from '../../view/nadView';
import type { NicView } from '../../view/vmView';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { nearNames } from '../said/nearNames';
import { mappingEvents } from './mappingEvents';
import { mappingEvidence, physnetEvidence } from './mappingEvidence';
import { mappingForNode } from './mappingForNode';

/** A running VM on a node that does not map the localnet of its network (domain D-101). */
export const noMappingOnNode: Rule = {
  id: 'd-101-no-mapping-on-node',
  code: 'D-101',
  severities: ['error'],
  scope: 'vm-nic',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition', 'VirtualMachineInstance'],
  title: msg('Node {{node}} has no bridge mapping for {{localnet}}.'),
  message: msg(
    '{{vm}} runs on {{node}} and its NIC {{nic}} needs the physical network {{localnet}}, which no bridge of this node is mapped to.',
  ),
  why: msg(
    'A localnet network reaches the wire through a bridge mapping of the node its VM runs on. Without the mapping OVN-Kubernetes has no bridge to plug the network into: the pod fails to start, or the VM runs without traffic.',
  ),
  remedy: msg(
    'Map {{localnet}} to a bridge on {{node}}: let a policy that makes this mapping select the node, or add a policy for it.',
  ),
  find: (view) => {
    const eventsOf = mappingEvents(view);
    return view.nics().flatMap((nic) => {
      const lack = lackOf(view, nic);
      return lack ? [finding(view, lack, eventsOf(nic))] : [];
    });
  },
};

type Lack = { readonly nic: NicView; readonly nad: NadView; readonly host: HostView; readonly localnet: string };

const lackOf = (view: ClusterView, nic: NicView): Lack | undefined => {
  const host = nic.vm.runs === undefined ? undefined : view.hostOf(nic.vm.runs);
  const nad = view.nadOf(nic);
  if (!host || !nad) return undefined;
  const landing = view.landing(nad, host.node);
  return landing.kind === 'noMapping' ? { nic, nad, host, localnet: landing.localnet } : undefined;
};

const finding = (view: ClusterView, { nic, nad, host, localnet }: Lack, events: readonly Evidence[]): RuleFinding => {
  const { node } = host;
  const near = nearNames(
    localnet,
    host.host.mappingEntries.map((entry) => entry.localnet),
  );
  const fix = mappingForNode(view, host, localnet);
  const values = { node, localnet, vm: nic.vm.place, nic: nic.name, nad: nad.place, near: near.join(', ') };
  return {
    kind: 'finding',
    at: [nic.id, mappingId(node, localnet), host.id, nad.id],
    values,
    remedy: near.length === 0 ? undefined : nearRemedy(values),
    evidence: [
      mappingEvidence(host),
      physnetEvidence(nad),
      { object: nic.object, path: nic.path, value: nad.place },
      ...events,
    ],
    fix,
  };
};

const nearRemedy = (values: RuleFinding['values']) =>
  msg(
    'Map {{localnet}} to a bridge on {{node}}, or correct the physical network in {{nad}}: did you mean {{near}}?',
    values,
  );
