import type { NetworkAttachmentDefinition } from '../../../k8s/networkAttachmentDefinition';
import { ovnDifferences } from '../../cni/ovnDifferences';
import { ovnOverlay, ovnTopologies } from '../../cni/ovn-k8s-cni-overlay';
import { ovnRefusal } from '../../cni/ovnRefusal';
import { parseNad } from '../../cni/parseNad';
import type { ParsedNad } from '../../cni/parseNad';
import { compareText } from '../../model/createNetworkMap';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import { nadPath, nadPlace } from './nadPlace';

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
  const byName = new Map<string, [Candidate, ...Candidate[]]>();
  for (const nad of snapshot.kind('NetworkAttachmentDefinition').items) {
    const config = parseNad(nad);
    if (config.kind !== 'cni' || config.type !== ovnOverlay.id) continue;
    const { topology } = config.facts;
    if (!config.name || topology === undefined || !ovnTopologies.includes(topology)) continue;
    const others = byName.get(config.name);
    if (others === undefined) byName.set(config.name, [{ nad, config }]);
    else others.push({ nad, config });
  }
  const mtu = clusterMtu(snapshot);
  return [...byName]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, candidates]) => ({ name, members: measured(candidates, mtu) }));
};

type Candidate = Omit<OvnMember, 'differs'>;

const clusterMtu = (snapshot: ClusterSnapshot): number | undefined =>
  snapshot.kind('Network').items.find(({ meta }) => meta.name === 'cluster')?.clusterNetworkMtu;

const measured = (candidates: readonly [Candidate, ...Candidate[]], mtu: number | undefined): OvnNetwork['members'] => {
  const first = candidates.reduce((best, one) => (compareRank(one, best) < 0 ? one : best));
  const others = candidates.filter((one) => one !== first).sort(compareRank);
  return [
    { ...first, differs: [] },
    ...others.map((one) => ({ ...one, differs: ovnDifferences(first.config.plugin, one.config.plugin, mtu) })),
  ];
};

/**
 * OVN-Kubernetes serves the NAD that it saw first, and writes its number on those it serves. So: one with a number before
 * one without, one it can take before one it refuses, then the oldest.
 */
const compareRank = (a: Candidate, b: Candidate): number =>
  rank(a) - rank(b) || compareText(ageOf(a), ageOf(b)) || compareText(nadPath(a.nad), nadPath(b.nad));

const rank = ({ nad, config }: Candidate): number => {
  const refused = ovnRefusal(config, nadPlace(nad)) !== undefined;
  return ('k8s.ovn.org/network-id' in nad.meta.annotations ? 0 : 2) + (refused ? 1 : 0);
};

/** A NAD whose age nobody knows comes last. */
const ageOf = ({ nad }: Candidate): string => nad.meta.creationTimestamp ?? '9999';
