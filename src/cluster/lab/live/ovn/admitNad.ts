import { ovnDifferences } from '../../../../core/cni/ovnDifferences';
import { ovnOverlay } from '../../../../core/cni/ovn-k8s-cni-overlay';
import { parseNad, type ParsedNad } from '../../../../core/cni/parseNad';
import {
  readNetworkAttachmentDefinition,
  type NetworkAttachmentDefinition,
} from '../../../../k8s/networkAttachmentDefinition';
import { valueAt } from '../../../store/jsonValue';
import { placeOf, readAs, type Platform } from '../platformApi';
import { sayEvent } from '../sayEvent';
import { ovnRefusalText } from './ovnWords';

/** A NAD of OVN-Kubernetes that names a network of its own. */
export type OvnNad = {
  readonly nad: NetworkAttachmentDefinition;
  readonly parsed: Extract<ParsedNad, { readonly kind: 'cni' | 'other' }>;
  readonly network: string;
};

/** Undefined for a NAD of another kind, and for one that names no network. */
export const ovnNad = (raw: unknown): OvnNad | undefined => {
  const nad = readAs(readNetworkAttachmentDefinition, raw);
  const parsed = nad && parseNad(nad);
  if (nad === undefined || parsed?.kind !== 'cni' || parsed.type !== ovnOverlay.id) return undefined;
  if (parsed.landsOn.kind === 'podNetwork' || parsed.name === undefined) return undefined;
  return { nad, parsed, network: parsed.name };
};

/**
 * Whom of a network's NADs OVN-Kubernetes goes by: one that it has numbered before all others, else the oldest. A NAD
 * that contradicts it has no part in the network (domain §4.2).
 */
export const rivalOf = (platform: Platform, own: OvnNad): NetworkAttachmentDefinition | undefined => {
  const clusterMtu = valueAt(platform.get({ kind: 'Network', name: 'cluster' }), ['status', 'clusterNetworkMTU']);
  const others = platform
    .list('NetworkAttachmentDefinition')
    .flatMap((raw) => ovnNad(raw) ?? [])
    .filter(({ nad, network }) => network === own.network && placeOf(nad.meta) !== placeOf(own.nad.meta));
  const [first] = [...others, own].sort((a, b) => rank(a).localeCompare(rank(b)));
  if (first === undefined || first === own) return undefined;
  const mtu = typeof clusterMtu === 'number' ? clusterMtu : undefined;
  return ovnDifferences(first.parsed.plugin, own.parsed.plugin, mtu).length > 0 ? first.nad : undefined;
};

/** Gives a NAD the number of its network, or takes it away when it may not have one. */
export const admitNad = (platform: Platform, place: { readonly namespace: string; readonly name: string }): void => {
  const ref = { kind: 'NetworkAttachmentDefinition', ...place };
  const raw = platform.get(ref);
  const own = ovnNad(raw);
  if (raw === undefined || own === undefined || raw.metadata.deletionTimestamp !== undefined) return;
  const refusal = ovnRefusalText(own.parsed, place);
  if (refusal !== undefined) {
    const message = `Failed to parse network config: ${refusal}`;
    sayEvent(platform, raw, { type: 'Warning', reason: 'InvalidConfig', message, by: 'ovnkube-cluster-manager' });
  }
  const id = refusal === undefined && rivalOf(platform, own) === undefined ? numberOf(platform, own) : null;
  const annotations = own.nad.meta.annotations;
  const wanted = { [idKey]: id, [nameKey]: id === null ? null : own.network };
  if (Object.entries(wanted).some(([key, value]) => (annotations[key] ?? null) !== value))
    platform.patch(ref, { metadata: { annotations: wanted } });
};

/** The other NADs of a network that have no number, for when one that stood in their way is gone. */
export const waitingNads = (platform: Platform, network: string): readonly string[] =>
  platform
    .list('NetworkAttachmentDefinition')
    .flatMap((raw) => ovnNad(raw) ?? [])
    .filter((one) => one.network === network && !(idKey in one.nad.meta.annotations))
    .map(({ nad }) => placeOf(nad.meta));

const idKey = 'k8s.ovn.org/network-id';
const nameKey = 'k8s.ovn.org/network-name';

const rank = ({ nad: { meta } }: OvnNad): string =>
  [idKey in meta.annotations ? 0 : 1, meta.creationTimestamp ?? '', placeOf(meta)].join(' ');

/** That of the network, or the next one; the cluster's own network is number 0. */
const numberOf = (platform: Platform, own: OvnNad): string => {
  const numbered = platform
    .list('NetworkAttachmentDefinition')
    .flatMap((raw) => ovnNad(raw) ?? [])
    .flatMap(({ nad, network }) => {
      const id = Number(nad.meta.annotations[idKey]);
      return Number.isInteger(id) ? [{ id, network }] : [];
    });
  const same = numbered.find(({ network }) => network === own.network);
  return String(same?.id ?? Math.max(0, ...numbered.map(({ id }) => id)) + 1);
};
