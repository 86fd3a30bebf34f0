import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { timeOf } from '../../view/timeOf';
import type { NicView } from '../../view/vmView';
import type { Answer, Rule } from '../rule';
import { conditionOf } from './condition';

/** A NIC that is to be unplugged and still is in the instance (domain D-409). */
export const unplugPending: Rule = {
  id: 'd-409-unplug-pending',
  code: 'D-409',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachineInstance'],
  title: msg('NIC {{nic}} of {{vm}} has been waiting to be unplugged for {{minutes}} minutes.'),
  message: msg('The running guest on {{node}} still has it.'),
  why: msg(
    'A NIC of a running VM is taken away in steps: the guest lets go of the device, then the interface of the pod is removed by a controller, or by a live migration. If one of them does not come, the NIC stays.',
  ),
  remedy: msg('Live-migrate {{vm}}: it arrives without the NIC.'),
  find: (view) => view.nics().flatMap((nic) => answersFor(view, nic)),
};

const answersFor = (view: ClusterView, nic: NicView): readonly Answer[] => {
  const { wanted, actual } = nic.nic;
  const { vm, id, name } = nic;
  const asked = (wanted ?? actual)?.interface;
  if (vm.runs === undefined || actual === undefined || asked?.state !== 'absent') return [];
  const since = absentSince(nic);
  if (since === undefined) {
    const reason = msg('Since when NIC {{nic}} of {{vm}} is to be unplugged is not known.', {
      nic: name,
      vm: vm.place,
    });
    return [{ kind: 'cannotTell', at: [id], reason }];
  }
  if (view.now - since <= patience) return [];
  return [
    {
      kind: 'finding',
      at: [id],
      values: { nic: name, vm: vm.place, node: vm.runs, minutes: Math.floor((view.now - since) / 60_000) },
      evidence: [
        { object: wanted ? vm.object : nic.object, path: `${asked.path}.state`, value: 'absent' },
        { object: nic.object, path: nic.path, value: name },
      ],
    },
  ];
};

const patience = 300_000;

/** The word was written no later than the spec was at all; where that is not said, KubeVirt asked for a migration after it. */
const absentSince = ({ nic, vm }: NicView): number | undefined => {
  const { vm: machine, vmi } = vm.workload;
  const written = timeOf((nic.wanted ? machine : vmi)?.meta.specWritten);
  return written ?? timeOf(conditionOf(vmi?.conditions, 'MigrationRequired')?.lastTransitionTime);
};
