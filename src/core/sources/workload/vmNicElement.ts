import type { PodNetworkStatus } from '../../../k8s/pod';
import type { VmiInterface } from '../../../k8s/virtualMachineInstance';
import type { ElementOf, ElementSource } from '../../model/element';
import { vmNicId } from '../../model/elementId';
import type { VmNicFacts } from '../../model/factsByKind';
import type { VmNic } from './vmNics';
import type { VmWorkload } from './vmWorkload';

type Seen = Pick<VmNicFacts, 'attachment' | 'podNetwork'> & { readonly leg?: PodNetworkStatus | undefined };

/** The element of a VM NIC: what its instance has, else what the VM writes, with what pod and guest report (domain L-53, L-54). */
export const vmNicElement = (workload: VmWorkload, nic: VmNic, seen: Seen): ElementOf<'vmNic'> => ({
  id: vmNicId({ namespace: workload.namespace, vm: workload.name, nic: nic.name }),
  kind: 'vmNic',
  name: nic.name,
  namespace: workload.namespace,
  facts: nicFacts(workload, nic, seen),
  source: nicSource(workload, nic),
});

const nicFacts = (workload: VmWorkload, { name, wanted, actual, pending }: VmNic, seen: Seen): VmNicFacts => {
  const status = workload.vmi?.interfaces.find((entry) => entry.name === name);
  const device = actual?.interface ?? wanted?.interface;
  return {
    vm: workload.name,
    binding: device?.binding,
    mac: status?.mac ?? device?.mac ?? seen.leg?.mac,
    model: device?.model,
    wantedState: wanted ? wanted.interface?.state : actual?.interface?.state,
    linkState: status?.linkState,
    ...addresses(status, seen.leg),
    runs: workload.runs,
    placeUnknown: workload.placeUnknown,
    migratingTo: workload.migratingTo,
    podInterface: status?.podInterfaceName ?? seen.leg?.interface,
    guestInterface: status?.guestName,
    infoSources: status?.infoSources ?? [],
    attachment: seen.attachment,
    podNetwork: seen.podNetwork,
    pending,
    implicit: (wanted ?? actual)?.implicit,
  };
};

const addresses = (
  status: VmiInterface | undefined,
  leg: PodNetworkStatus | undefined,
): Pick<VmNicFacts, 'ips' | 'ipSource'> => {
  if (status && status.ips.length > 0) {
    return { ips: status.ips, ipSource: status.infoSources.includes('guest-agent') ? 'guest-agent' : 'domain' };
  }
  return leg && leg.ips.length > 0 ? { ips: leg.ips, ipSource: 'network-status' } : { ips: [] };
};

const nicSource = ({ vm, namespace, name }: VmWorkload, { wanted, actual }: VmNic): ElementSource => {
  const spec = wanted ?? actual;
  const kind = vm && wanted ? 'VirtualMachine' : 'VirtualMachineInstance';
  const nothing = kind === 'VirtualMachine' ? 'spec.template.spec.networks' : 'spec.networks';
  return {
    object: `${kind}/${namespace}/${name}`,
    path: spec?.network?.path || spec?.interface?.path || nothing,
  };
};
