import type { Event } from '../../../k8s/event';
import type { Pod } from '../../../k8s/pod';
import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { VmView } from '../../view/vmView';
import type { Evidence } from '../rule';
import { placeOf } from './placeOf';

/** The Events of a VM, the latest first; none where Events are not readable. */
export type EventsOf = (vm: VmView) => readonly Event[];

/** Events of one reason about a VM or its instance. */
export const instanceEvents = (view: ClusterView, reason: string): EventsOf => {
  const byPlace = groupedBy(eventsOf(view, reason), ({ involved, meta }) =>
    involved.kind?.startsWith('VirtualMachine') ? aboutOf({ meta, involved }) : undefined,
  );
  return ({ place }) => byPlace.get(place) ?? [];
};

/**
 * Events of one reason about pods that an instance waits for: all of its own while it does not run, else one that is not
 * there yet, to which it migrates. Where the pods of a namespace are not read they are known by their names.
 */
export const podEvents = (view: ClusterView, reason: string): EventsOf => {
  const podsOf = pendingPods(view);
  const events = eventsOf(view, reason).filter(({ involved }) => involved.kind === 'Pod');
  const byPod = groupedBy(events, aboutOf);
  const byName = groupedBy(events, (event) => launcherName.exec(aboutOf(event))?.slice(1).join(''));
  return (vm) => {
    if (!view.isWhole('Pod', vm.namespace)) return vm.runs === undefined ? (byName.get(vm.place) ?? []) : [];
    return podsOf(vm).flatMap(({ meta }) => byPod.get(placeOf(meta)) ?? []);
  };
};

/** Whether an instance waits for a pod, so that Events of that pod may say why. */
export const waitsForPod = (view: ClusterView): ((vm: VmView) => boolean) => {
  const podsOf = pendingPods(view);
  return (vm) => {
    if (view.isWhole('Pod', vm.namespace)) return podsOf(vm).length > 0;
    const { vmi } = vm.workload;
    return vmi !== undefined && [undefined, 'Pending', 'Scheduling'].includes(vmi.phase);
  };
};

/** The pods of an instance that have not come up; where only metadata was read, all while the instance does not run. */
const pendingPods = (view: ClusterView): ((vm: VmView) => readonly Pod[]) => {
  const podsOf = launchersOf(view);
  return (vm) => podsOf(vm).filter(({ phase }) => phase === 'Pending' || (phase === undefined && !hasStarted(vm)));
};

/** The pods of a VM's instance, finished ones too, in the order of the snapshot. */
export const launchersOf = (view: ClusterView): ((vm: VmView) => readonly Pod[]) => {
  const byInstance = groupedBy(view.snapshot.kind('Pod').items, ({ meta }) => meta.labels['kubevirt.io/created-by']);
  return ({ workload }) => byInstance.get(workload.vmi?.meta.uid ?? '') ?? [];
};

/** The pod of the instance has come up: the virtual machine in it starts, or runs. */
export const hasStarted = ({ workload }: VmView): boolean =>
  ['Scheduled', 'Running'].includes(workload.vmi?.phase ?? '');

/** What an Event says. */
export const eventEvidence = ({ meta, message }: Event): Evidence => ({
  object: `Event/${placeOf(meta)}`,
  path: 'message',
  value: message ?? null,
});

const eventsOf = (view: ClusterView, reason: string): readonly Event[] =>
  view.snapshot
    .kind('Event')
    .items.filter((event) => event.reason === reason)
    .sort((a, b) => (timeOf(a) > timeOf(b) ? -1 : 1));

/** Times and names, so that the order does not hang on that of the list. */
const timeOf = ({ lastTimestamp = '', meta }: Event): string => `${lastTimestamp} ${meta.name}`;

/** An Event is in the namespace of what it is about. */
const aboutOf = ({ meta, involved: { name = '' } }: Pick<Event, 'meta' | 'involved'>): string =>
  placeOf({ ...meta, name });

/** `namespace/` and the name of the VM. */
const launcherName = /^(.*\/)virt-launcher-(.+)-[a-z0-9]{5}$/;
