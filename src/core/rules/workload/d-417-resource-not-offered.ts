import { msg } from '../../message';
import { nodeResourceId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { VmView } from '../../view/vmView';
import type { Answer, Evidence, Rule, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { conditionEvidence, conditionOf } from './condition';
import { eventEvidence, launchersOf, podEvents } from './vmEvents';

/** VMs that find no node with the network resource they ask for (domain D-417). */
export const resourceNotOffered: Rule = {
  id: 'd-417-resource-not-offered',
  code: 'D-417',
  severities: ['error'],
  scope: 'vm',
  needs: ['VirtualMachineInstance'],
  title: msg('No node that {{vm}} may run on offers {{resources}}.'),
  message: msg('The scheduler finds no place for its pod, so the VM does not start.'),
  why: msg(
    'A network attachment definition may ask for a resource: a virtual function, or the word of a node that it has a certain bridge. The scheduler only takes nodes that offer it and have some left.',
  ),
  remedy: msg('Let an SR-IOV policy make more of {{resources}}, on nodes that {{vm}} may run on.'),
  find: (view) => {
    const messagesOf = schedulingMessages(view);
    const isNetwork = networkResources(view);
    return view.vms().flatMap((vm): readonly Answer[] => {
      if (vm.runs !== undefined) return [];
      const messages = messagesOf(vm);
      const resources = [...new Set(messages.flatMap(({ value }) => lackingIn(String(value))))]
        .filter(isNetwork)
        .sort();
      if (resources.length > 0) return [findingFor(view, { vm, resources, messages })];
      const isStuck = vm.workload.vm?.printableStatus === 'ErrorUnschedulable';
      return isStuck && messages.length === 0 ? [{ kind: 'cannotTell', at: [vm.id], reason: silent(vm.place) }] : [];
    });
  },
};

const silent = (vm: string) => msg('Why no node takes {{vm}} is said neither by its instance nor by its pod.', { vm });

/** What KubeVirt, the pod and the scheduler say of a pod without a node. */
const schedulingMessages = (view: ClusterView): ((vm: VmView) => readonly Evidence[]) => {
  const podsOf = launchersOf(view);
  const eventsOf = podEvents(view, 'FailedScheduling');
  return (vm) => {
    const { vm: machine, vmi } = vm.workload;
    const owners = [
      { object: `VirtualMachine/${vm.place}`, conditions: machine?.conditions },
      { object: `VirtualMachineInstance/${vm.place}`, conditions: vmi?.conditions },
      ...podsOf(vm).map(({ meta, conditions }) => ({ object: `Pod/${vm.namespace}/${meta.name}`, conditions })),
    ];
    const said = owners.flatMap(({ object, conditions }) => {
      const condition = conditionOf(conditions, 'PodScheduled', 'False');
      return condition?.message ? [conditionEvidence(object, condition)] : [];
    });
    return [...said, ...eventsOf(vm).slice(0, 1).map(eventEvidence)];
  };
};

const lackingIn = (text: string): readonly string[] =>
  [...text.matchAll(/Insufficient ([\w.-]+\/[\w.-]*\w)/g)].map(([, resource = '']) => resource);

const bridges = 'bridge.network.kubevirt.io/';
const ovsBridges = 'ovs-cni.network.kubevirt.io/';

/** Memory and processors are not our business. */
const networkResources = (view: ClusterView): ((resource: string) => boolean) => {
  const ofNads = new Set(view.nads().map(({ nad }) => nad.resourceName));
  const ofPolicies = view.snapshot.kind('SriovNetworkNodePolicy').items.map(({ resourceName }) => resourceName);
  const pools = new Set(ofPolicies);
  return (resource) =>
    resource.startsWith(bridges) ||
    resource.startsWith(ovsBridges) ||
    ofNads.has(resource) ||
    pools.has(resource.slice(resource.indexOf('/') + 1));
};

type Lack = { readonly vm: VmView; readonly resources: readonly string[]; readonly messages: readonly Evidence[] };

const findingFor = (view: ClusterView, { vm, resources, messages }: Lack): RuleFinding => {
  const nics = vm.nics.flatMap((nic) => {
    const nad = view.nadOf(nic);
    return nad && resources.includes(nad.nad.resourceName ?? '') ? [{ nic, nad }] : [];
  });
  const names = resources.flatMap((resource) =>
    isBridge(resource) ? [resource.slice(resource.indexOf('/') + 1)] : [],
  );
  const values = { vm: vm.place, resources: namesText(resources), bridges: namesText(names) };
  return {
    kind: 'finding',
    at: [vm.id, ...nics.flatMap(({ nic, nad }) => [nic.id, nad.id]), ...resources.map(nodeResourceId)],
    values,
    remedy:
      names.length > 0
        ? msg('Make bridge {{bridges}} on nodes that {{vm}} may run on, by a policy for them.', values)
        : undefined,
    evidence: messages,
  };
};

const isBridge = (resource: string): boolean => resource.startsWith(bridges) || resource.startsWith(ovsBridges);
