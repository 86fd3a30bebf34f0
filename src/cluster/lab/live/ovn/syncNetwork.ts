import { generatedNads, isMadeBy, protection, type GeneratedNads } from '../../../../core/plan/network/generatedNads';
import { networkCreated, notCreated, type NetworkCreated } from '../../../../core/plan/network/networkCreated';
import type { OwnerKind } from '../../../../core/sources/network/nadOwners';
import { readNetworkAttachmentDefinition } from '../../../../k8s/networkAttachmentDefinition';
import { textAt, textsAt, valueAt } from '../../../store/jsonValue';
import { labelsOf, type KubeObject } from '../../../store/kubeObject';
import type { ObjectRef } from '../labApi';
import { placeOf, readAs, refOf, withCondition, type Platform } from '../platformApi';
import { podsOnNad } from './networkUsers';

/**
 * Makes the NADs of a CUDN or UDN what it wants: those that are missing are made, changed ones are put right, those that
 * are not wanted any more go unless a pod is on them. Then the network says how it went.
 */
export const syncNetwork = (platform: Platform, kind: OwnerKind, place: Omit<ObjectRef, 'kind'>): void => {
  const ref = { ...place, kind };
  const network = platform.get(ref);
  if (network === undefined) return;
  const own = nadsOf(platform, kind, network);
  if (network.metadata.deletionTimestamp !== undefined) {
    endNetwork(platform, { ref, kind, network, own });
    return;
  }
  const made = generatedNads(network, surroundingsOf(platform));
  if (made === undefined) return;
  const { finalizers = [] } = network.metadata;
  if (!finalizers.includes(protection)) platform.patch(ref, { metadata: { finalizers: [...finalizers, protection] } });
  const kept = own
    .filter(({ metadata }) => !made.namespaces.includes(metadata.namespace ?? ''))
    .flatMap((nad) => removeNad(platform, nad));
  for (const nad of made.nads) putNad(platform, nad);
  sayCreated(platform, ref, stateOf(platform, { ...made, problems: [...kept, ...made.problems] }));
};

/** The NADs that a network has made. */
const nadsOf = (platform: Platform, kind: OwnerKind, network: KubeObject): readonly KubeObject[] =>
  platform.list('NetworkAttachmentDefinition').filter((raw) => {
    const nad = readAs(readNetworkAttachmentDefinition, raw);
    return nad !== undefined && isMadeBy(nad.meta, kind, network.metadata);
  });

type Ending = {
  readonly ref: ObjectRef;
  readonly kind: OwnerKind;
  readonly network: KubeObject;
  readonly own: readonly KubeObject[];
};

const endNetwork = (platform: Platform, { ref, kind, network, own }: Ending): void => {
  const inUse = own.flatMap((nad) => removeNad(platform, nad));
  if (inUse.length > 0) {
    sayCreated(platform, ref, notCreated(kind, inUse));
    return;
  }
  const { finalizers = [] } = network.metadata;
  platform.patch(ref, { metadata: { finalizers: finalizers.filter((one) => one !== protection) } });
};

/** Nothing when the NAD is gone, otherwise why not. */
const removeNad = (platform: Platform, nad: KubeObject): readonly string[] => {
  const place = placeOf(nad.metadata);
  const users = podsOnNad(platform, place);
  if (users.length > 0)
    return [
      `failed to delete NetworkAttachmentDefinition [${place}]: network in use by the following pods: [${users.join(' ')}]`,
    ];
  platform.patch(refOf(nad), { metadata: { finalizers: [] } });
  platform.remove(refOf(nad));
  return [];
};

/** Makes a NAD, or undoes what somebody else changed in it. */
const putNad = (platform: Platform, wanted: GeneratedNads['nads'][number]): void => {
  const object: KubeObject = wanted;
  const found = platform.get(refOf(object));
  if (found === undefined) {
    platform.create(object);
    return;
  }
  const labels = textsAt(object, ['metadata', 'labels']);
  const isSame =
    textAt(found, ['spec', 'config']) === textAt(object, ['spec', 'config']) &&
    sortedJson(labelsOf(found)) === sortedJson(labels);
  if (isSame) return;
  const gone = Object.keys(labelsOf(found)).filter((key) => !(key in labels));
  platform.patch(refOf(object), {
    metadata: { labels: { ...labels, ...Object.fromEntries(gone.map((key) => [key, null])) } },
    spec: valueAt(object, ['spec']),
  });
};

const surroundingsOf = (platform: Platform) => {
  const mtu = valueAt(platform.get({ kind: 'Network', name: 'cluster' }), ['status', 'clusterNetworkMTU']);
  return {
    namespaces: platform.list('Namespace'),
    nads: platform.list('NetworkAttachmentDefinition'),
    clusterMtu: typeof mtu === 'number' ? mtu : undefined,
  };
};

const stateOf = (platform: Platform, made: GeneratedNads): NetworkCreated => {
  const going = made.nads.filter((nad) => platform.get(refOf(nad))?.metadata.deletionTimestamp !== undefined);
  if (going.length === 0 || made.problems.length > 0) return networkCreated(made);
  const names = going.map(({ metadata }) => placeOf(metadata)).join(' ');
  const isCluster = made.kind === 'ClusterUserDefinedNetwork';
  return {
    type: 'NetworkCreated',
    status: 'False',
    reason: 'NetworkAttachmentDefinitionDeleted',
    message: `NetworkAttachmentDefinition ${isCluster ? `are being deleted: [${names}]` : 'is being deleted'}`,
  };
};

const sayCreated = (platform: Platform, ref: ObjectRef, condition: NetworkCreated): void => {
  const network = platform.get(ref);
  const conditions = withCondition(network, { ...condition }, platform.time());
  if (network !== undefined && conditions !== valueAt(network, ['status', 'conditions']))
    platform.patchStatus(ref, { conditions });
};

const sortedJson = (labels: Readonly<Record<string, string>>): string => JSON.stringify(Object.entries(labels).sort());
