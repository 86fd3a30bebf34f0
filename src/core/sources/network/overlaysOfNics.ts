import type { VmNetworkSource } from '../../../k8s/vmTemplate';
import { resolveNadRef } from '../../cni/resolveNadRef';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import { primaryNetworks } from '../workload/primaryNetworks';
import { nadPath } from './nadPlace';
import type { OvnNetwork } from './ovnNetworks';

/**
 * Answers which overlay network a VM NIC in a namespace is on, by its NAD or as the namespace's primary network. Undefined
 * in the place of the answers = there is no overlay network at all.
 */
export const overlaysOfNics = (snapshot: ClusterSnapshot, networks: readonly OvnNetwork[]) => {
  const byNad = new Map(
    networks.flatMap(({ name, members }) =>
      members.flatMap(({ nad, config }): readonly [string, string][] =>
        config.landsOn.kind === 'overlay' ? [[nadPath(nad), name]] : [],
      ),
    ),
  );
  if (byNad.size === 0) return undefined;
  const names = new Set(byNad.values());
  const primaryOf = primaryNetworks(snapshot);
  return (vmNamespace: string, source: VmNetworkSource | undefined): string | undefined => {
    if (source?.kind === 'multus') {
      const { namespace, name } = resolveNadRef(vmNamespace, source.networkName);
      return byNad.get(`${namespace}/${name}`);
    }
    const primary = source?.kind === 'pod' ? primaryOf(vmNamespace) : undefined;
    return primary?.kind === 'network' && names.has(primary.name) ? primary.name : undefined;
  };
};
