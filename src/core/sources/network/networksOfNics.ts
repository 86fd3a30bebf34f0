import type { VmNetworkSource } from '../../../k8s/vmTemplate';
import { resolveNadRef } from '../../cni/resolveNadRef';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import { primaryNetworks } from '../workload/primaryNetworks';
import { nadPath } from './nadPlace';
import { ovnNetworks } from './ovnNetworks';

/** Answers which OVN network a VM NIC in a namespace is on, by its NAD or as the namespace's primary network. */
export const networksOfNics = (snapshot: ClusterSnapshot) => {
  const byNad = new Map(
    ovnNetworks(snapshot).flatMap(({ name, members }) => members.map(({ nad }) => [nadPath(nad), name])),
  );
  const primaryOf = primaryNetworks(snapshot);
  return (vmNamespace: string, source: VmNetworkSource | undefined): string | undefined => {
    if (source?.kind === 'multus') {
      const { namespace, name } = resolveNadRef(vmNamespace, source.networkName);
      return byNad.get(`${namespace}/${name}`);
    }
    if (source?.kind !== 'pod') return undefined;
    const primary = primaryOf(vmNamespace);
    return primary.kind === 'network' ? primary.name : undefined;
  };
};
