import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { Answer, Rule, Values } from '../rule';
import { attachmentOf } from './attachmentOf';
import { conditionEvidence, conditionOf } from './condition';
import { reportEvidence } from './nicEvidence';
import { isSecondary, settledNics } from './settledNics';
import type { SettledNic } from './settledNics';

/** A NIC of a running instance that its pod has no leg for (domain D-403). */
export const nicNotPlugged: Rule = {
  id: 'd-403-nic-not-plugged',
  code: 'D-403',
  severities: ['error', 'warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachineInstance'],
  title: msg('NIC {{nic}} of {{vm}} is not plugged in yet.'),
  message: msg('The pod of the VM on {{node}} has no interface for it, so the guest has no such NIC.'),
  why: msg(
    'The NICs of a VM are interfaces of its pod. One that is added to a running VM needs an interface in the pod first: a controller adds it, or a live migration makes a new pod that has it from the start.',
  ),
  remedy: msg('Live-migrate {{vm}}: the pod it moves to is made with the NIC.'),
  find: (view) => settledNics(view).flatMap((settled) => (isSecondary(settled.nic) ? answersFor(view, settled) : [])),
};

const answersFor = (view: ClusterView, { nic, vmi, node }: SettledNic): readonly Answer[] => {
  const { id, name, vm, guest } = nic;
  const { runningSince } = vm;
  const attached = attachmentOf(nic);
  const isReported = (guest?.infoSources ?? []).length > 0;
  if (isReported || attached === 'yes') return [];
  if (runningSince !== undefined && view.now - runningSince <= grace) return [];
  if (runningSince === undefined || attached === 'unknown') {
    const values = { nic: name, vm: vm.place };
    return [
      { kind: 'cannotTell', at: [id], reason: runningSince === undefined ? sinceUnknown(values) : podUnknown(values) },
    ];
  }
  const stuck = conditionOf(vmi.conditions, 'LiveMigratable', 'False');
  return [
    {
      kind: 'finding',
      at: [id],
      severity: stuck ? 'error' : 'warning',
      values: { nic: name, vm: vm.place, node },
      remedy: stuck && restart(vm.place),
      evidence: [reportEvidence(nic, 'infoSource', null), ...(stuck ? [conditionEvidence(nic.object, stuck)] : [])],
    },
  ];
};

const grace = 120_000;

const sinceUnknown = (values: Values) =>
  msg('NIC {{nic}} of {{vm}} is not reported as plugged in, and since when the VM runs is not known.', values);

const podUnknown = (values: Values) =>
  msg('NIC {{nic}} of {{vm}} is not reported as plugged in, and what its pod has is not known.', values);

const restart = (vm: string) =>
  msg('Restart {{vm}}: it cannot be live-migrated, so nothing else plugs the NIC in.', { vm });
