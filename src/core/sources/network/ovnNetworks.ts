import type { NetworkAttachmentDefinition } from '../../../k8s/networkAttachmentDefinition';
import { ovnDifferences } from '../../cni/ovnDifferences';
import { ovnOverlay, ovnTopologies } from '../../cni/ovn-k8s-cni-overlay';
import { ovnRefusal } from '../../cni/ovnRefusal';
import { parseNad } from '../../cni/parseNad';
import type { ParsedNad } from '../../cni/parseNad';
import { compareText } from '../../model/createNetworkMap';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';

/** A NAD that could be parsed. */
export type ParsedConfig = Extract<ParsedNad, { readonly kind: 'cni' | 'other' }>;

/** One of the NADs that describe a network. `differs`: the keys in which it disagrees with the one that counts. */
export type OvnMember = {
  readonly nad: NetworkAttachmentDefinition;
  readonly config: ParsedConfig;
  readonly differs: readonly string[];
};

/** An OVN network: all NADs of any namespace whose configurations have one `name`; the first member counts. */
export type OvnNetwork = { readonly name: string; readonly members: readonly [OvnMember, ...OvnMember[]] };

/** Every network that NADs describe, sorted by name. Only a known topology makes a network of its own (domain §4.2). */
export const ovnNetworks = (snapshot: ClusterSnapshot): readonly OvnNetwork[] => {
  const byName = new Map<string, Candidate[]>();
  for (const nad of snapshot.kind('NetworkAttachmentDefinition').items) {
    const config = parseNad(nad);
    if (config.kind !== 'cni' || config.type !== ovnOverlay.id) continue;
    if (!config.name || !ovnTopologies.includes(config.facts.topology ?? '')) continue;
    byName.set(config.name, [...(byName.get(config.name) ?? []), { nad, config }]);
  }
  const mtu = clusterMtu(snapshot);
  return [...byName]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([name, candidates]) => {
      const members = ranked(candidates, mtu);
      return members ? [{ name, members }] : [];
    });
};

type Candidate = Omit<OvnMember, 'differs'>;

const clusterMtu = (snapshot: ClusterSnapshot): number | undefined =>
  snapshot.kind('Network').items.find(({ meta }) => meta.name === 'cluster')?.clusterNetworkMtu;

/**
 * OVN-Kubernetes serves the NAD that it saw first, and writes its number on those it serves. So: one with a number before
 * one without, one it can take before one it refuses, then the oldest.
 */
const ranked = (candidates: readonly Candidate[], mtu: number | undefined) => {
  const [first, ...others] = [...candidates].sort(
    (a, b) => rank(a) - rank(b) || compareText(ageOf(a), ageOf(b)) || compareText(placeOf(a), placeOf(b)),
  );
  if (!first) return undefined;
  const members: OvnNetwork['members'] = [
    { ...first, differs: [] },
    ...others.map((one) => ({ ...one, differs: ovnDifferences(first.config.plugin, one.config.plugin, mtu) })),
  ];
  return members;
};

const rank = ({ nad, config }: Candidate): number => {
  const refused = ovnRefusal(config, { namespace: nad.meta.namespace ?? '', name: nad.meta.name }) !== undefined;
  return ('k8s.ovn.org/network-id' in nad.meta.annotations ? 0 : 2) + (refused ? 1 : 0);
};

const ageOf = ({ nad }: Candidate): string => nad.meta.creationTimestamp ?? '';

/** Namespace and name of a NAD as VMs write it. */
export const placeOf = ({ nad }: { readonly nad: NetworkAttachmentDefinition }): string =>
  `${nad.meta.namespace ?? ''}/${nad.meta.name}`;
