import { isRecord } from '../../../k8s/fields';
import { readNamespace, type Namespace } from '../../../k8s/namespace';
import {
  readNetworkAttachmentDefinition,
  type NetworkAttachmentDefinition,
} from '../../../k8s/networkAttachmentDefinition';
import type { ObjectMeta } from '../../../k8s/objectMeta';
import {
  readClusterUserDefinedNetwork,
  readUserDefinedNetwork,
  type ClusterUserDefinedNetwork,
} from '../../../k8s/userDefinedNetwork';
import { ovnOverlay } from '../../cni/ovn-k8s-cni-overlay';
import { parseNad } from '../../cni/parseNad';
import type { DraftManifest } from '../../manifests/draftChange';
import { addressRange, holds } from '../../rules/definition/addressRange';
import type { OwnerKind } from '../../sources/network/nadOwners';
import { selectsLabels } from '../../sources/network/selectsLabels';
import { generatedConfig } from './generatedConfig';

/** What a network's NADs depend on besides the network: raw objects, and the MTU of the cluster's own network. */
export type NadSurroundings = {
  readonly namespaces: readonly unknown[];
  readonly nads: readonly unknown[];
  readonly clusterMtu?: number | undefined;
};

/**
 * What OVN-Kubernetes makes of a CUDN or UDN: a NAD in each namespace it is for, and in its own words why not in the
 * others. Both in the order of the namespaces.
 */
export type GeneratedNads = {
  readonly kind: OwnerKind;
  /** The namespaces it is for, whether that can be or not. */
  readonly namespaces: readonly string[];
  readonly nads: readonly DraftManifest[];
  readonly problems: readonly string[];
};

/** The NADs of a raw CUDN or UDN; undefined when it is neither, or nothing can be read of it. */
export const generatedNads = (raw: unknown, surroundings: NadSurroundings): GeneratedNads | undefined => {
  const kind = isRecord(raw) ? ownerKinds.find((one) => one === raw['kind']) : undefined;
  const read = kind === 'ClusterUserDefinedNetwork' ? readClusterUserDefinedNetwork(raw) : readUserDefinedNetwork(raw);
  if (kind === undefined || !read.ok) return undefined;
  const maker: Maker = { kind, raw, network: read.value };
  const nads = surroundings.nads.flatMap((nad) => valueOf(readNetworkAttachmentDefinition(nad)));
  const places = placesOf(maker, surroundings);
  const made = places.map(({ meta }) => madeIn(maker, meta, { ...surroundings, read: nads }));
  return {
    kind,
    namespaces: places.map(({ meta }) => meta.name),
    nads: made.flatMap(({ nad }) => nad ?? []),
    problems: made.flatMap(({ problem }) => problem ?? []),
  };
};

/** The label of a NAD that a network made, and what keeps it from being deleted. */
export const generatedLabel = 'k8s.ovn.org/user-defined-network';
export const protection = 'k8s.ovn.org/user-defined-network-protection';

/** Where a namespace must say, when it is made, that it takes a primary network. */
export const primaryLabel = 'k8s.ovn.org/primary-user-defined-network';

/** Whether a NAD says that a network, by kind, name and uid, is its maker; a draft of a network has no uid yet. */
export const isMadeBy = (
  { ownerReferences }: Pick<ObjectMeta, 'ownerReferences'>,
  kind: string,
  maker: Pick<ObjectMeta, 'name' | 'uid'>,
): boolean =>
  ownerReferences.some(
    (owner) =>
      owner.kind === kind &&
      owner.name === maker.name &&
      (owner.uid === undefined || maker.uid === undefined || owner.uid === maker.uid),
  );

type Maker = { readonly kind: OwnerKind; readonly raw: unknown; readonly network: ClusterUserDefinedNetwork };
type Existing = NadSurroundings & { readonly read: readonly NetworkAttachmentDefinition[] };
type Made = { readonly nad?: DraftManifest; readonly problem?: string };

const ownerKinds: readonly OwnerKind[] = ['ClusterUserDefinedNetwork', 'UserDefinedNetwork'];

const valueOf = <T>(reading: { readonly ok: true; readonly value: T } | { readonly ok: false }): readonly T[] =>
  reading.ok ? [reading.value] : [];

/** The namespaces that the network is for, as far as they exist and are not about to go. */
const placesOf = ({ kind, network }: Maker, { namespaces }: NadSurroundings): readonly Namespace[] => {
  const { namespaceSelector: selector, meta } = network;
  const isMeant = (labels: ObjectMeta['labels'], name: string): boolean =>
    kind === 'UserDefinedNetwork' ? name === meta.namespace : selector !== undefined && selectsLabels(selector, labels);
  return namespaces
    .flatMap((namespace) => valueOf(readNamespace(namespace)))
    .filter((one) => one.meta.deletionTimestamp === undefined && isMeant(one.meta.labels, one.meta.name))
    .sort((a, b) => (a.meta.name < b.meta.name ? -1 : 1));
};

const madeIn = (maker: Maker, namespace: ObjectMeta, existing: Existing): Made => {
  const { kind, network } = maker;
  const isPrimary = network.network.role === 'Primary';
  if (isPrimary && !(primaryLabel in namespace.labels)) return { problem: notPrimary(namespace.name) };
  const outside = excludedOutside(network);
  if (outside !== undefined) return { problem: outside };
  const here = existing.read.filter(({ meta }) => meta.namespace === namespace.name);
  const same = here.find(({ meta }) => meta.name === network.meta.name);
  if (same && !isMadeBy(same.meta, kind, network.meta)) return { problem: foreign(namespace.name, same.meta.name) };
  const primary = same === undefined && isPrimary ? here.find(isPrimaryNad) : undefined;
  if (primary) return { problem: primaryExists(namespace.name, primary.meta.name) };
  return { nad: nadFor(maker, namespace.name, existing.clusterMtu) };
};

const nadFor = ({ kind, raw, network }: Maker, namespace: string, clusterMtu: number | undefined): DraftManifest => {
  const { name, uid, labels, annotations } = network.meta;
  const config = generatedConfig({ kind, network, block: blockOf(raw, network), nad: [namespace, name], clusterMtu });
  const kept = Object.entries(annotations).filter(([key]) => !key.startsWith('k8s.ovn.org/'));
  const owner = { apiVersion: 'k8s.ovn.org/v1', kind, name, ...(uid !== undefined && { uid }) };
  return {
    apiVersion: 'k8s.cni.cncf.io/v1',
    kind: 'NetworkAttachmentDefinition',
    metadata: {
      name,
      namespace,
      labels: { [generatedLabel]: '', ...labels },
      ...(kept.length > 0 && { annotations: Object.fromEntries(kept) }),
      finalizers: [protection],
      ownerReferences: [{ ...owner, controller: true, blockOwnerDeletion: true }],
    },
    spec: { config: JSON.stringify(config) },
  };
};

/** The part of the spec that the topology names. */
const blockOf = (raw: unknown, { network }: ClusterUserDefinedNetwork): Readonly<Record<string, unknown>> => {
  const spec = isRecord(raw) ? raw['spec'] : undefined;
  const level = isRecord(spec) && isRecord(spec['network']) ? spec['network'] : spec;
  const block = isRecord(level) ? level[network.topology?.toLowerCase() ?? ''] : undefined;
  return isRecord(block) ? block : {};
};

const isPrimaryNad = (nad: NetworkAttachmentDefinition): boolean => {
  const parsed = parseNad(nad);
  return parsed.kind === 'cni' && parsed.type === ovnOverlay.id && parsed.facts.role === 'primary';
};

const excludedOutside = ({ network: { subnets, excludeSubnets } }: ClusterUserDefinedNetwork): string | undefined => {
  const ranges = subnets.flatMap((text) => addressRange(text) ?? []);
  const outside = excludeSubnets.find((text) => {
    const excluded = addressRange(text);
    return excluded !== undefined && !ranges.some((range) => holds(range, excluded));
  });
  return outside === undefined ? undefined : notContained(outside);
};

/** In the words of OVN-Kubernetes, which these are. */
const foreign = (namespace: string, name: string): string =>
  `foreign NetworkAttachmentDefinition with the desired name already exist [${namespace}/${name}]`;

const primaryExists = (namespace: string, name: string): string =>
  `primary network already exist in namespace "${namespace}": "${name}"`;

const notPrimary = (namespace: string): string =>
  `invalid primary network state for namespace "${namespace}": ` +
  'a valid primary user defined network or network attachment definition custom resource, ' +
  `and required namespace label "${primaryLabel}" must both be present`;

const notContained = (range: string): string =>
  'failed to generate NetworkAttachmentDefinition: failed to render CNI network config: ' +
  'invalid subnet configuration: error while parsing subnets: ' +
  `the provided network subnets do not contain excluded subnets ${range}`;
