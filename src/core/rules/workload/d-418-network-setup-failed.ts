import { msg } from '../../message';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { VmView } from '../../view/vmView';
import type { Answer, Evidence, Rule, RuleFinding } from '../rule';
import { conditionEvidence } from './condition';
import { podMessageOf } from './podMessages';
import { eventEvidence, hasStarted, launchersOf, podEvents, waitsForPod } from './vmEvents';
import { lackOn } from './wireOn';

/** VMs whose pod cannot be set up (domain D-418). */
export const networkSetupFailed: Rule = {
  id: 'd-418-network-setup-failed',
  code: 'D-418',
  severities: ['error'],
  scope: 'vm',
  needs: ['VirtualMachineInstance'],
  title: msg('The pod of {{vm}} cannot be set up.'),
  message: msg('Nothing of the VM runs until it can; Kubernetes tries again and again.'),
  why: msg(
    'Before a VM starts, Kubernetes makes a pod with all its networks. When one of them cannot be attached there is no pod, and the reason stands in an Event of it, in the words of the plugin that failed.',
  ),
  remedy: msg('Read the message of the Event: it names the network and what is wrong with it.'),
  find: (view) => {
    const eventsOf = podEvents(view, 'FailedCreatePodSandBox');
    const podsOf = launchersOf(view);
    const isWaiting = waitsForPod(view);
    return view.vms().flatMap((vm): readonly Answer[] => {
      const said = [...eventsOf(vm).map(eventEvidence), ...refusals(vm)];
      if (said.length === 0) {
        const isUnsaid = isWaiting(vm) && !view.isWhole('Event', vm.namespace);
        return isUnsaid ? [{ kind: 'cannotTell', at: [vm.id], reason: unread(vm.place) }] : [];
      }
      const waiting = podsOf(vm).filter(({ phase }) => phase === 'Pending');
      const nodes = waiting.flatMap(({ nodeName }) => nodeName ?? []);
      return [findingFor({ vm, said, networks: networksOf(view, vm, nodes) })];
    });
  },
};

const unread = (vm: string) => msg('Why the pod of {{vm}} is not up may stand in Events, which were not read.', { vm });

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

/** Its NICs, their NADs, and what the node of the pod lacks for them. */
const networksOf = (view: ClusterView, vm: VmView, nodes: readonly string[]): ReadonlySet<ElementId> =>
  new Set(
    vm.nics.flatMap((nic) => {
      const nad = view.nadOf(nic);
      if (!nad) return [nic.id];
      const lacks = nodes.map((node) => lackOn(view, nad, node));
      return [nic.id, nad.id, ...lacks.flatMap((lack) => (lack === undefined || lack === 'unknown' ? [] : lack.id))];
    }),
  );

type Failure = { readonly vm: VmView; readonly said: readonly Evidence[]; readonly networks: ReadonlySet<ElementId> };

const findingFor = ({ vm, said, networks }: Failure): RuleFinding => {
  const [first] = said.flatMap(({ value }) => podMessageOf(String(value)) ?? []);
  const values = { vm: vm.place };
  return {
    kind: 'finding',
    at: [vm.id, ...networks],
    values,
    title: first && { text: first.title.text, values },
    remedy: first && { text: first.remedy.text, values },
    evidence: said.slice(0, shown),
  };
};

const shown = 3;
