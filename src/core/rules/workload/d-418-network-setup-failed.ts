import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { VmView } from '../../view/vmView';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { conditionEvidence } from './condition';
import { podMessageOf } from './podMessages';
import { eventEvidence, hasStarted, podEvents } from './vmEvents';

/** VMs whose pod cannot be set up (domain D-418). */
export const networkSetupFailed: Rule = {
  id: 'd-418-network-setup-failed',
  code: 'D-418',
  severities: ['error'],
  scope: 'vm',
  needs: ['VirtualMachineInstance', 'Event'],
  title: msg('The pod of {{vm}} cannot be set up.'),
  message: msg('Nothing of the VM runs until it can; Kubernetes tries again and again.'),
  why: msg(
    'Before a VM starts, Kubernetes makes a pod with all its networks. When one of them cannot be attached there is no pod, and the reason stands in an Event of it, in the words of the plugin that failed.',
  ),
  remedy: msg('Read the message of the Event: it names the network and what is wrong with it.'),
  find: (view) => {
    const eventsOf = podEvents(view, 'FailedCreatePodSandBox');
    return view.vms().flatMap((vm) => {
      const said = [...eventsOf(vm).map(eventEvidence), ...refusals(vm)];
      return said.length > 0 ? [findingFor(view, vm, said)] : [];
    });
  },
};

/** KubeVirt itself may find the fault, before there is a pod. */
const refusals = (vm: VmView): readonly Evidence[] => {
  const { vm: machine, vmi } = vm.workload;
  if (hasStarted(vm)) return [];
  const failures = (machine?.conditions ?? []).filter(({ type, status }) => type === 'Failure' && status === 'True');
  const unmet = (vmi?.conditions ?? []).filter(({ status }) => status === 'False');
  return [
    ...failures.map((condition) => conditionEvidence(`VirtualMachine/${vm.place}`, condition)),
    ...unmet.map((condition) => conditionEvidence(`VirtualMachineInstance/${vm.place}`, condition)),
  ].filter(({ value }) => podMessageOf(String(value)) !== undefined);
};

const findingFor = (view: ClusterView, vm: VmView, said: readonly Evidence[]): RuleFinding => {
  const [first] = said.flatMap(({ value }) => podMessageOf(String(value)) ?? []);
  const values = { vm: vm.place };
  const networks = vm.nics.flatMap((nic) => [nic.id, ...[view.nadOf(nic)?.id ?? []].flat()]);
  return {
    kind: 'finding',
    at: [vm.id, ...new Set(networks)],
    values,
    title: first && { text: first.title.text, values },
    remedy: first && { text: first.remedy.text, values },
    evidence: said.slice(0, shown),
  };
};

const shown = 3;
