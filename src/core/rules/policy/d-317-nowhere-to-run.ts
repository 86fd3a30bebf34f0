import { msg } from '../../message';
import { groupedBy } from '../../view/groupedBy';
import type { ClusterView } from '../../view/clusterView';
import type { VmView } from '../../view/vmView';
import { k8sNodeId } from '../../model/elementId';
import type { Answer, Rule } from '../rule';
import { namesText } from '../said/namesText';
import { notReadyStatus } from './readyStatus';

/** VMs on a node that is not ready, and VMs that no node could take (domain D-317). */
export const nowhereToRun: Rule = {
  id: 'd-317-nowhere-to-run',
  code: 'D-317',
  severities: ['warning'],
  scope: 'node',
  needs: ['Node', 'VirtualMachine', 'VirtualMachineInstance'],
  title: msg('{{node}} is not ready, and VMs run there.'),
  message: msg('{{vms}} may have lost their networks or may not run any more, whatever else is shown of them.'),
  why: msg(
    'A node that is not ready answers no more: what is known of its VMs and of its network is what was last heard. A VM for which no node is left can neither start nor move.',
  ),
  remedy: msg('Bring {{node}} back, or let its VMs start elsewhere.'),
  find: (view) => [...unreadyNodes(view), ...view.vms().flatMap((vm) => homeless(vm))],
};

const unreadyNodes = (view: ClusterView): readonly Answer[] => {
  const vmsByNode = groupedBy(view.vms(), ({ runs }) => runs);
  return view.nodes().flatMap((node): readonly Answer[] => {
    const { name } = node.meta;
    const vms = vmsByNode.get(name) ?? [];
    const status = notReadyStatus(node);
    if (status === undefined || vms.length === 0) return [];
    return [
      {
        kind: 'finding',
        at: [k8sNodeId(name), ...vms.flatMap((vm) => [vm.id, ...vm.nics.map(({ id }) => id)])],
        values: { node: name, vms: namesText(vms.map(({ place }) => place)) },
        evidence: [{ object: `Node/${name}`, path: 'status.conditions[type=Ready].status', value: status }],
      },
    ];
  });
};

const homeless = (vm: VmView): readonly Answer[] => {
  const { id, place, object, eligible, runs, workload } = vm;
  const { vm: written, vmi } = workload;
  const template = written?.template ?? vmi?.template;
  if (eligible === undefined && template && runs === undefined) {
    const reason = msg('Which nodes could take {{place}} depends on an affinity, which is not evaluated.', { place });
    return [{ kind: 'cannotTell', at: [id], reason }];
  }
  if (eligible?.length !== 0) return [];
  const selector = Object.entries(template?.nodeSelector ?? {}).map(([key, value]) => `${key}=${value}`);
  const path = written ? 'spec.template.spec.nodeSelector' : 'spec.nodeSelector';
  return [
    {
      kind: 'finding',
      at: [id],
      values: { vm: place },
      title: msg('No node could take {{vm}}.', { vm: place }),
      message: msg(
        'No ready node that is open to VMs has the labels it asks for and taints it tolerates, so that it can neither start nor move.',
      ),
      remedy: msg(
        'Change nodeSelector or tolerations of {{vm}}, or bring a node that fits them back: Ready, not cordoned, with the label kubevirt.io/schedulable=true.',
        { vm: place },
      ),
      evidence: [{ object, path, value: selector }],
    },
  ];
};
