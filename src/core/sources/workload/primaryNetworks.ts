import type { NetworkAttachmentDefinition } from '../../../k8s/networkAttachmentDefinition';
import type { ObjectMeta } from '../../../k8s/objectMeta';
import { ovnOverlay } from '../../cni/ovn-k8s-cni-overlay';
import { parseNad } from '../../cni/parseNad';
import { compareText } from '../../model/createNetworkMap';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import { isWhole } from '../../snapshot/isWhole';

/**
 * What stands in for the pod network in a namespace (domain §5.4): the OVN network of its primary NAD; `none`; or `unknown`
 * when NADs are not readable, or when the namespace is made for a primary network that has no NAD yet.
 */
export type PrimaryNetwork =
  { readonly kind: 'network'; readonly name: string } | { readonly kind: 'none' } | { readonly kind: 'unknown' };

/** Answers for any namespace. */
export const primaryNetworks = (snapshot: ClusterSnapshot): ((namespace: string) => PrimaryNetwork) => {
  const { items } = snapshot.kind('NetworkAttachmentDefinition');
  const byNamespace = new Map<string, PrimaryNetwork>();
  for (const { meta } of snapshot.kind('Namespace').items) {
    if (isMadeForPrimary(meta)) byNamespace.set(meta.name, { kind: 'unknown' });
  }
  for (const { namespace, name } of items.flatMap(primaryOf).sort((a, b) => compareText(b.name, a.name))) {
    byNamespace.set(namespace, { kind: 'network', name });
  }
  return (namespace) =>
    byNamespace.get(namespace) ?? {
      kind: isWhole(snapshot, 'NetworkAttachmentDefinition', namespace) ? 'none' : 'unknown',
    };
};

/** Whether a namespace may have a primary network, which can only be said when it is made (domain §5.4). */
export const isMadeForPrimary = ({ labels }: ObjectMeta): boolean =>
  'k8s.ovn.org/primary-user-defined-network' in labels;

/** There can be one in a namespace; of several the first by name counts. */
const primaryOf = (nad: NetworkAttachmentDefinition) => {
  const parsed = parseNad(nad);
  if (parsed.kind !== 'cni' || parsed.type !== ovnOverlay.id || parsed.facts.role !== 'primary') return [];
  return parsed.name ? [{ namespace: nad.meta.namespace ?? '', name: parsed.name }] : [];
};
