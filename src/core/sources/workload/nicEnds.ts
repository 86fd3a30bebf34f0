import { resolveNadRef } from '../../cni/resolveNadRef';
import type { Element } from '../../model/element';
import type { ElementId } from '../../model/elementId';
import { ovnNetworkId, podNetworkId } from '../../model/elementId';
import type { VmNicFacts } from '../../model/factsByKind';
import type { Link } from '../../model/link';
import type { VmNetworkSource } from '../../../k8s/vmTemplate';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import { nadEnds } from './nadEnds';
import { primaryNetworks } from './primaryNetworks';

/** What a VM NIC is plugged into. `stand`: an element for it, in case no other source has one. */
export type NicEnd = Pick<Link, 'from' | 'rule' | 'state'> & {
  readonly attachment?: string | undefined;
  readonly podNetwork?: VmNicFacts['podNetwork'];
  readonly stand?: Element | undefined;
};

/** Undefined: the VM does not say what it is plugged into, or says it in a way that leads to no network. */
export type NicEnds = (namespace: string, source: VmNetworkSource | undefined) => NicEnd | undefined;

/** Follows a NIC to its NAD (domain L-50), or to the pod network or what replaces it in the namespace (L-51). */
export const nicEnds = (snapshot: ClusterSnapshot): NicEnds => {
  const nadEnd = nadEnds(snapshot);
  const primaryOf = primaryNetworks(snapshot);
  return (namespace, source) => {
    if (source?.kind === 'multus') {
      const ref = resolveNadRef(namespace, source.networkName);
      const { id, stand } = nadEnd(ref);
      return { from: id, rule: 'L-50', attachment: `${ref.namespace}/${ref.name}`, stand };
    }
    if (source?.kind !== 'pod') return undefined;
    const primary = primaryOf(namespace);
    if (primary.kind === 'network') return { from: ovnNetworkId(primary.name), rule: 'L-51', podNetwork: 'primary' };
    return primary.kind === 'unknown'
      ? { ...podEnd, podNetwork: 'unknown', state: 'inferred' }
      : { ...podEnd, podNetwork: 'default' };
  };
};

const podNetwork: ElementId = podNetworkId();

const podEnd: NicEnd = {
  from: podNetwork,
  rule: 'L-51',
  stand: { id: podNetwork, kind: 'podNetwork', name: 'default', facts: { cidrs: [] } },
};
