import type { Event } from '../../../k8s/event';
import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { NicView } from '../../view/vmView';
import type { Evidence } from '../rule';
import { eventEvidence } from '../workload/vmEvents';

/** What Events say about pods of a VM that found no bridge mapping; nothing where Events are not readable. */
export const mappingEvents = (view: ClusterView): ((nic: NicView) => readonly Evidence[]) => {
  const events = view.snapshot.kind('Event').items.filter(isAboutMapping);
  const byVm = groupedBy(events, placeOf);
  return ({ vm }) => (byVm.get(vm.place) ?? []).map(eventEvidence);
};

const isAboutMapping = ({ message }: Event): boolean =>
  /failed to find ovn bridge-mapping for network/i.test(String(message));

/** Launcher pods are named after their VM, with a few letters behind. */
const placeOf = ({ meta, involved }: Event): string | undefined => {
  const vm = /^virt-launcher-(.+)-[a-z0-9]+$/.exec(String(involved.name))?.[1];
  return vm === undefined ? undefined : `${String(meta.namespace)}/${vm}`;
};
