import { msg } from '../../message';
import { mappingId } from '../../model/elementId';
import type { HostView } from '../../view/hostView';
import type { NicView } from '../../view/vmView';
import type { ClusterView } from '../../view/clusterView';
import type { Answer, Rule, RuleFinding } from '../rule';
import { mappingEvidence } from './mappingEvidence';
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
  find: (view) => view.nics().flatMap((nic) => answersFor(view, nic)),
};

const answersFor = (view: ClusterView, nic: NicView): readonly Answer[] => {
  const node = nic.vm.runs;
  const nad = view.nadOf(nic);
  const host = node === undefined ? undefined : view.hostOf(node);
  if (!host || !nad) return [];
  const landing = view.landing(nad, host.node);
  return landing.kind === 'noMapping' ? [finding(view, { nic, host, localnet: landing.localnet })] : [];
};

type Lack = { readonly nic: NicView; readonly host: HostView; readonly localnet: string };

const finding = (view: ClusterView, { nic, host, localnet }: Lack): RuleFinding => {
  const { node } = host;
  const nad = view.nadOf(nic);
  return {
    kind: 'finding',
    at: [nic.id, mappingId(node, localnet), host.id, ...(nad ? [nad.id] : [])],
    values: { node, localnet, vm: nic.vm.place, nic: nic.name },
    evidence: [
      mappingEvidence(host),
      ...(nad ? [{ object: nad.object, path: 'spec.config', value: localnet }] : []),
      { object: nic.object, path: nic.path, value: nad?.place ?? '' },
    ],
    fix: mappingForNode(view, node, localnet),
  };
};
