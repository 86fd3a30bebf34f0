import type { VirtualMachineInstance } from '../../../k8s/virtualMachineInstance';
import { msg } from '../../message';
import type { NicView } from '../../view/vmView';
import type { Answer, Rule } from '../rule';
import { eventEvidence, instanceEvents } from './vmEvents';
import type { EventsOf } from './vmEvents';

/** A NIC that a VM has got while it runs, and its instance has not (domain D-402). */
export const nicNotInInstance: Rule = {
  id: 'd-402-nic-not-in-instance',
  code: 'D-402',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachine', 'VirtualMachineInstance'],
  title: msg('NIC {{nic}} of {{vm}} is not in the running VM.'),
  message: msg('It was added after the VM had started; the guest on {{node}} does not see it yet.'),
  why: msg(
    'KubeVirt copies a new NIC into the running instance only when it can plug it in live: with bridge or SR-IOV binding on a secondary network. Any other NIC waits for the next start.',
  ),
  remedy: msg('Live-migrate {{vm}} if its new NIC has bridge or SR-IOV binding, else restart it.'),
  find: (view) => {
    const eventsOf = instanceEvents(view, 'HotPlugNetworkInterfaceError');
    return view.nics().flatMap((nic) => {
      const { runs, workload } = nic.vm;
      const { vmi } = workload;
      return vmi && runs !== undefined && nic.nic.pending === 'add'
        ? answerFor({ nic, vmi, node: runs }, eventsOf)
        : [];
    });
  },
};

type Added = { readonly nic: NicView; readonly vmi: VirtualMachineInstance; readonly node: string };

const answerFor = ({ nic, vmi: { template }, node }: Added, eventsOf: EventsOf): Answer => {
  const { id, name, vm, object, path } = nic;
  if (!template.isListWhole) {
    const reason = msg('The NICs of the running instance of {{vm}} could not all be read.', { vm: vm.place });
    return { kind: 'cannotTell', at: [id], reason };
  }
  const failures = eventsOf(vm);
  return {
    kind: 'finding',
    at: [id],
    values: { nic: name, vm: vm.place, node },
    message:
      failures.length === 0
        ? undefined
        : msg('KubeVirt tried to plug it in and failed, mostly since someone else changed the instance meanwhile.'),
    evidence: [
      { object, path, value: name },
      {
        object: `VirtualMachineInstance/${vm.place}`,
        path: 'spec.networks',
        value: template.networks.map((network) => network.name),
      },
      ...failures.map(eventEvidence),
    ],
  };
};
