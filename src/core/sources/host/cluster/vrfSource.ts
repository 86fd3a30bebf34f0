import type { HostInterface } from '../../../../k8s/hostInterface';
import type { NetworkAttachmentDefinition } from '../../../../k8s/networkAttachmentDefinition';
import type { Element } from '../../../model/element';
import { cudnId, udnId } from '../../../model/elementId';
import type { ClusterSnapshot } from '../../../snapshot/clusterSnapshot';
import type { Source } from '../../source';

/**
 * A VRF that OVN-Kubernetes made for a primary network of users (L-17). It has the name of the ClusterUserDefinedNetwork
 * when that is short enough for the kernel, else the id that OVN noted on the network's attachment definitions.
 */
export const vrfSource: Source = ({ snapshot, hosts }) => {
  const owners = ownersById(snapshot);
  const primaries = namesOfPrimaries(snapshot);
  const found = hosts.flatMap((host) =>
    host.interfaces
      .filter(({ type }) => type === 'vrf')
      .flatMap((vrf) =>
        ownersOf(vrf, { snapshot, owners, primaries }).map((owner) => ({ from: host.idOf(vrf), owner })),
      ),
  );
  return {
    elements: found.map(({ owner }) => owner),
    links: found.map(({ from, owner }) => ({ from, to: owner.id, rule: 'L-17' })),
  };
};

type Known = {
  readonly snapshot: ClusterSnapshot;
  readonly owners: ReadonlyMap<string, readonly Element[]>;
  readonly primaries: ReadonlySet<string>;
};

/** Kernel names end after 15 characters. */
const longestName = 15;

const namesOfPrimaries = (snapshot: ClusterSnapshot): ReadonlySet<string> =>
  new Set(
    snapshot
      .kind('ClusterUserDefinedNetwork')
      .items.filter(({ meta, network }) => network.role === 'Primary' && meta.name.length <= longestName)
      .map(({ meta }) => meta.name),
  );

const ownersOf = ({ name }: HostInterface, { snapshot, owners, primaries }: Known): readonly Element[] => {
  const id = /^mp(\d+)-udn-vrf$/.exec(name)?.[1] ?? '';
  return [...(primaries.has(name) ? [clusterWide(snapshot, name)] : []), ...(owners.get(id) ?? [])];
};

const ownersById = (snapshot: ClusterSnapshot): ReadonlyMap<string, readonly Element[]> => {
  const byId = new Map<string, Map<string, Element>>();
  for (const nad of snapshot.kind('NetworkAttachmentDefinition').items) {
    const id = nad.meta.annotations['k8s.ovn.org/network-id'];
    if (id === undefined) continue;
    const owners = byId.get(id) ?? new Map<string, Element>();
    for (const owner of ownersOfNad(snapshot, nad)) owners.set(owner.id, owner);
    byId.set(id, owners);
  }
  return new Map([...byId].map(([id, owners]) => [id, [...owners.values()]]));
};

const ownersOfNad = (snapshot: ClusterSnapshot, { meta }: NetworkAttachmentDefinition): readonly Element[] =>
  meta.ownerReferences.flatMap(({ kind, name }) => {
    if (kind === 'ClusterUserDefinedNetwork') return [clusterWide(snapshot, name)];
    return kind === 'UserDefinedNetwork' ? [namespaced(snapshot, name, meta.namespace ?? '')] : [];
  });

/**
 * An owner is missing only when all objects of its kind could be read and it was not among them; the source of these
 * networks draws those that exist, with their facts.
 */
const clusterWide = (snapshot: ClusterSnapshot, name: string): Element => {
  const { state, items } = snapshot.kind('ClusterUserDefinedNetwork');
  const exists = state !== 'read' || items.some(({ meta }) => meta.name === name);
  return { id: cudnId(name), kind: 'cudn', name, missing: exists ? undefined : true, facts: { subnets: [] } };
};

const namespaced = (snapshot: ClusterSnapshot, name: string, namespace: string): Element => {
  const { state, items } = snapshot.kind('UserDefinedNetwork');
  const exists = state !== 'read' || items.some(({ meta }) => meta.name === name && meta.namespace === namespace);
  const missing = exists ? undefined : true;
  return { id: udnId(namespace, name), kind: 'udn', name, namespace, missing, facts: { subnets: [] } };
};
