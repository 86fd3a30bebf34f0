import type { NetworkAttachmentDefinition } from '../../../k8s/networkAttachmentDefinition';
import { parseNad } from '../../cni/parseNad';
import type { ElementId } from '../../model/elementId';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import { nadOwners } from './nadOwners';

/** A NAD that a (C)UDN made; `network` is undefined when its configuration does not tell. */
export type GeneratedNad = {
  readonly nad: NetworkAttachmentDefinition;
  readonly network: string | undefined;
  /** Known by generated names only. */
  readonly byName: boolean;
};

/** The NADs that each CUDN or UDN made (L-33, turned round), by the id of its element. */
export const generatedNads = (snapshot: ClusterSnapshot): ReadonlyMap<ElementId, readonly GeneratedNad[]> => {
  const ownerOf = nadOwners(snapshot);
  const made = new Map<ElementId, GeneratedNad[]>();
  for (const nad of snapshot.kind('NetworkAttachmentDefinition').items) {
    const owner = ownerOf(nad);
    if (!owner || owner.standing === 'replaced') continue;
    const parsed = parseNad(nad);
    const network = parsed.kind === 'cni' && parsed.facts.topology !== undefined ? parsed.name : undefined;
    const others = made.get(owner.id) ?? [];
    others.push({ nad, network, byName: owner.byName });
    made.set(owner.id, others);
  }
  return made;
};
