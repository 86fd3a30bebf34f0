import { primaryNetworks } from '../../sources/workload/primaryNetworks';
import type { ClusterView } from '../../view/clusterView';
import type { NetworkView } from '../../view/networkView';
import type { NicView } from '../../view/vmView';

/** The OVN network of a NIC: that of its NAD, or the primary network that stands in for the pod network of its namespace. */
export const nicNetworks = (view: ClusterView): ((nic: NicView) => NetworkView | undefined) => {
  const primaryOf = primaryNetworks(view.snapshot);
  const byName = new Map(view.networks().map((network) => [network.name, network]));
  return (nic) => {
    const nad = view.nadOf(nic);
    if (nad) return view.networkOf(nad);
    if (nic.source?.kind !== 'pod') return undefined;
    const primary = primaryOf(nic.vm.namespace);
    return primary.kind === 'network' ? byName.get(primary.name) : undefined;
  };
};
