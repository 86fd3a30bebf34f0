import type { NetworkAttachmentDefinition } from '../../../k8s/networkAttachmentDefinition';
import type { OwnerReference } from '../../../k8s/objectMeta';
import type { UserDefinedNetwork } from '../../../k8s/userDefinedNetwork';
import { parseNad } from '../../cni/parseNad';
import { cudnId, udnId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import { nadPlace } from './nadPlace';

/** The kinds that make NADs. */
export type OwnerKind = 'ClusterUserDefinedNetwork' | 'UserDefinedNetwork';

/**
 * Who made a NAD. `missing`: its kind was read and it was not among them; `unread`: nobody could look; `replaced`: one of
 * that name is there, but it is not the object that made the NAD. `byName`: known by generated names only.
 */
export type NadOwner = {
  readonly id: ElementId;
  readonly kind: OwnerKind;
  readonly name: string;
  readonly namespace?: string | undefined;
  readonly standing: 'exists' | 'missing' | 'unread' | 'replaced';
  readonly byName: boolean;
};

/**
 * Finds the CUDN or UDN that made a NAD (domain L-33): by owner reference, kind and uid. A NAD without one that carries
 * their label is told by the name they generate. That two objects merely have one name ties nothing (peers 6).
 */
export const nadOwners = (snapshot: ClusterSnapshot) => {
  const read = {
    ClusterUserDefinedNetwork: snapshot.kind('ClusterUserDefinedNetwork'),
    UserDefinedNetwork: snapshot.kind('UserDefinedNetwork'),
  };
  const named = new Map<ElementId, UserDefinedNetwork>();
  for (const item of read.ClusterUserDefinedNetwork.items) named.set(cudnId(item.meta.name), item);
  for (const item of read.UserDefinedNetwork.items) named.set(udnId(placeOf(item).namespace, item.meta.name), item);

  const byReference = (nad: NetworkAttachmentDefinition, kind: OwnerKind, { name, uid }: OwnerReference): NadOwner => {
    const place = placeOfOwner(nad, kind, name);
    const found = named.get(place.id);
    const other = uid !== undefined && found?.meta.uid !== undefined && found.meta.uid !== uid;
    const absent = read[kind].state === 'read' ? 'missing' : 'unread';
    return { ...place, standing: found ? (other ? 'replaced' : 'exists') : absent, byName: false };
  };

  return (nad: NetworkAttachmentDefinition): NadOwner | undefined => {
    for (const reference of nad.meta.ownerReferences) {
      const kind = ownerKinds.find((one) => one === reference.kind);
      if (kind) return byReference(nad, kind, reference);
    }
    const kind = kindByGeneratedName(nad);
    if (!kind) return undefined;
    const place = placeOfOwner(nad, kind, nad.meta.name);
    return named.has(place.id) ? { ...place, standing: 'exists', byName: true } : undefined;
  };
};

const ownerKinds: readonly OwnerKind[] = ['ClusterUserDefinedNetwork', 'UserDefinedNetwork'];

/** Where a (C)UDN is; a CUDN is in no namespace. */
export const placeOf = ({ meta }: UserDefinedNetwork): { readonly namespace: string; readonly name: string } => ({
  namespace: meta.namespace ?? '',
  name: meta.name,
});

const placeOfOwner = (nad: NetworkAttachmentDefinition, kind: OwnerKind, name: string) => {
  if (kind === 'ClusterUserDefinedNetwork') return { id: cudnId(name), kind, name };
  const { namespace } = nadPlace(nad);
  return { id: udnId(namespace, name), kind, name, namespace };
};

const generatedLabel = 'k8s.ovn.org/user-defined-network';

const kindByGeneratedName = (nad: NetworkAttachmentDefinition): OwnerKind | undefined => {
  if (!(generatedLabel in nad.meta.labels)) return undefined;
  const parsed = parseNad(nad);
  const network = parsed.kind === 'cni' ? parsed.name : undefined;
  return ownerKinds.find((kind) => network !== undefined && generatedNames(kind, nadPlace(nad)).includes(network));
};

/** What a (C)UDN calls its network: the name of today, and the one of releases before mid-2025 (domain §5.2). */
export const generatedNames = (
  kind: OwnerKind,
  { namespace, name }: { readonly namespace: string; readonly name: string },
): readonly [string, string] =>
  kind === 'ClusterUserDefinedNetwork'
    ? [`cluster_udn_${name}`, `cluster.udn.${name}`]
    : [`${namespace}_${name}`, `${namespace}.${name}`];
