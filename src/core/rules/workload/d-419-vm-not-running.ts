import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { VmView } from '../../view/vmView';
import type { Answer, Rule } from '../rule';

/** VMs that do not run (domain D-419). */
export const vmNotRunning: Rule = {
  id: 'd-419-vm-not-running',
  code: 'D-419',
  severities: ['info'],
  scope: 'vm',
  needs: ['VirtualMachineInstance'],
  title: msg('{{vm}} is not running.'),
  message: msg('What is said of its network is what would be when it starts.'),
  why: msg(
    'A VM that does not run is on no host yet. Whether its network works there can only be foretold, for each host that it may start on.',
  ),
  remedy: msg('Start {{vm}} to see how it is connected.'),
  find: (view) => view.vms().flatMap((vm) => answersFor(view, vm)),
};

const answersFor = (view: ClusterView, vm: VmView): readonly Answer[] => {
  const { id, place, namespace, object, nics, workload } = vm;
  const { vmi } = workload;
  const phase = vmi?.phase;
  if (vmi ? phase === undefined || phase === 'Running' : !view.isWhole('VirtualMachineInstance', namespace)) return [];
  const values = { vm: place, phase: phase ?? '' };
  return [
    {
      kind: 'finding',
      at: [id, ...nics.map((nic) => nic.id)],
      values,
      title:
        phase === undefined ? undefined : msg('{{vm}} is not running: its instance is in phase {{phase}}.', values),
      remedy:
        phase === undefined
          ? undefined
          : msg('See what else is said of {{vm}}; when it is nothing, give the VM a moment to start.', values),
      evidence: [
        phase
          ? { object: `VirtualMachineInstance/${place}`, path: 'status.phase', value: phase }
          : { object, path: 'status.printableStatus', value: workload.vm?.printableStatus ?? null },
      ],
    },
  ];
};
