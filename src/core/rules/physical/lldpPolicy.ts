import type { HostInterface } from '../../../k8s/hostInterface';
import type { ClusterView } from '../../view/clusterView';
import type { HostView } from '../../view/hostView';
import { linkId } from '../../model/elementId';
import { protectedClosure } from '../../view/protectedClosure';
import type { DraftChange } from '../../manifests/draftChange';
import { policyForNode } from '../draft/policyForNode';

/**
 * A policy that makes NICs of one host listen for LLDP and leaves all else as it is (domain §9.10). Undefined when the host
 * is reached by one of them, when it is not plain by which, or when a NIC is not up: then a person has to look first.
 */
export const lldpPolicy = (
  view: ClusterView,
  host: HostView,
  nics: readonly HostInterface[],
): readonly DraftChange[] | undefined => {
  const { clusterUplink, all } = protectedClosure(view.map, host);
  const carriesCluster = host.host.interfaces.some(
    ({ type, name }) => type === 'ethernet' && clusterUplink.has(linkId(host.node, name)),
  );
  if (!carriesCluster || nics.some((nic) => nic.state !== 'up' || all.has(host.host.idOf(nic)))) return undefined;
  return policyForNode(view, host.node, {
    name: `lldp-${host.node}-${nics.map(({ name }) => name).join('-')}`,
    desiredState: {
      interfaces: nics.map(({ name }) => ({ name, type: 'ethernet', state: 'up', lldp: { enabled: true } })),
    },
  });
};
