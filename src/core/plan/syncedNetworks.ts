import { readClusterNetwork } from '../../k8s/clusterNetwork';
import { spelled } from '../../k8s/fields';
import { readNetworkAttachmentDefinition } from '../../k8s/networkAttachmentDefinition';
import { readPod } from '../../k8s/pod';
import type { DraftManifest } from '../manifests/draftChange';
import { compareText } from '../model/createNetworkMap';
import type { RawCluster } from '../snapshot/rawCluster';
import { generatedNads, isMadeBy } from './network/generatedNads';
import { networkCreated, notCreated } from './network/networkCreated';
import { listIn, metadataOf, objectAt, rawObjects, recordIn, withObject, withoutObjects } from './rawObjects';
import type { Place, RawObject } from './rawObjects';

/**
 * The cluster after OVN-Kubernetes has seen to the networks that a changed CUDN, UDN, NAD or namespace has to do with: definitions
 * that are missing are made, those that are not wanted any more go unless a pod uses them, and the network says how it
 * went. Definitions that are there stay as they are. Nothing happens while it is not known which namespaces there are.
 */
export const syncedNetworks = (raw: RawCluster, changed: Place, at?: string): RawCluster =>
  raw.Namespace?.state === 'read'
    ? concerned(raw, changed).reduce((cluster, network) => synced(cluster, network, at), raw)
    : raw;

/** The pods, as `namespace/name`, that are on one of the definitions that a CUDN or UDN made; sorted. */
export const podsOn = (raw: RawCluster, network: Place): readonly string[] => usersOf(raw, definitionsOf(raw, network));

const concerned = (raw: RawCluster, changed: Place): readonly Place[] => {
  const { kind, name, namespace } = changed;
  if (kind === 'Namespace') return networksFor(raw, changed);
  if (kind !== nadKind) return [changed];
  return [
    { kind: 'ClusterUserDefinedNetwork', name },
    { kind: 'UserDefinedNetwork', namespace, name },
  ];
};

/** The CUDNs that are for a namespace. */
const networksFor = (raw: RawCluster, namespace: Place): readonly Place[] => {
  const namespaces = [objectAt(raw, namespace)];
  return rawObjects(raw, 'ClusterUserDefinedNetwork').flatMap((network): readonly Place[] => {
    const made = generatedNads(network, { namespaces, nads: [] });
    const name = spelled(metadataOf(network)['name']);
    const isFor = made !== undefined && made.nads.length + made.problems.length > 0;
    return isFor && name !== undefined ? [{ kind: 'ClusterUserDefinedNetwork', name }] : [];
  });
};

const synced = (raw: RawCluster, place: Place, at: string | undefined): RawCluster => {
  const network = objectAt(raw, place);
  const made = generatedNads(network, {
    namespaces: rawObjects(raw, 'Namespace'),
    nads: rawObjects(raw, 'NetworkAttachmentDefinition'),
    clusterMtu: clusterMtu(raw),
  });
  if (network === undefined || made === undefined) return raw;
  const wanted = new Set(made.nads.map(({ metadata }) => metadata.namespace));
  const unwanted = definitionsOf(raw, place).filter((nad) => !wanted.has(spelled(metadataOf(nad)['namespace'])));
  const users = usersOf(raw, unwanted);
  const left = users.length > 0 ? raw : withoutObjects(raw, nadKind, (nad) => unwanted.includes(nad));
  const filled = made.nads.reduce((cluster, nad) => withNad(cluster, nad, at), left);
  const said =
    users.length > 0
      ? notCreated(made.kind, [`network in use by the following pods: [${users.join(' ')}]`])
      : networkCreated(made);
  const others = listIn(recordIn(network, 'status'), 'conditions').filter(
    (condition) => recordIn({ condition }, 'condition')['type'] !== said.type,
  );
  const status = { ...recordIn(network, 'status'), conditions: [...others, said] };
  return withObject(filled, place, { ...network, status });
};

const nadKind = 'NetworkAttachmentDefinition';

const withNad = (raw: RawCluster, nad: DraftManifest, at: string | undefined): RawCluster => {
  const { name, namespace } = nad.metadata;
  const place: Place = { kind: nadKind, namespace, name };
  if (objectAt(raw, place)) return raw;
  const time = at === undefined ? {} : { creationTimestamp: at };
  return withObject(raw, place, { ...nad, metadata: { ...nad.metadata, generation: 1, ...time } });
};

const definitionsOf = (raw: RawCluster, { kind, namespace, name }: Place): readonly RawObject[] => {
  const maker = { name, uid: spelled(metadataOf(objectAt(raw, { kind, namespace, name }))['uid']) };
  return rawObjects(raw, nadKind).filter((object) => {
    const nad = readNetworkAttachmentDefinition(object);
    if (!nad.ok || !isMadeBy(nad.value.meta, kind, maker)) return false;
    return namespace === undefined || nad.value.meta.namespace === namespace;
  });
};

const usersOf = (raw: RawCluster, nads: readonly RawObject[]): readonly string[] => {
  if (nads.length === 0) return [];
  const places = new Set(
    nads.map((nad) => `${String(metadataOf(nad)['namespace'])}/${String(metadataOf(nad)['name'])}`),
  );
  return rawObjects(raw, 'Pod')
    .flatMap((object) => {
      const pod = readPod(object);
      if (!pod.ok || !pod.value.networkStatus?.some(({ name }) => places.has(name))) return [];
      return [`${pod.value.meta.namespace ?? ''}/${pod.value.meta.name}`];
    })
    .sort(compareText);
};

const clusterMtu = (raw: RawCluster): number | undefined => {
  const network = readClusterNetwork(objectAt(raw, { kind: 'Network', name: 'cluster' }));
  return network.ok ? network.value.clusterNetworkMtu : undefined;
};
