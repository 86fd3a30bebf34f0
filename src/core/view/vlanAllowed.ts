import type { PortVlan } from '../../k8s/hostInterface';

/** What filters: an OVS bridge, or a Linux bridge, whose ports start in VLAN `defaultPvid`, 1 unless it says otherwise. */
export type FilterKind = 'ovs' | 'linux' | { readonly defaultPvid: number | undefined };

/**
 * Whether a bridge port lets frames of a VLAN through (domain §7.1); `vid` 0 = untagged. On OVS an access port sends its
 * VLAN untagged; a port without a filter carries everything there, while on a Linux bridge it depends on settings that
 * NMState does not show.
 */
export const vlanAllowed = (kind: FilterKind, vlan: PortVlan | undefined, vid: number): 'yes' | 'no' | 'unknown' => {
  const isOvs = kind === 'ovs';
  if (vlan === undefined) return isOvs || vid === 0 ? 'yes' : 'unknown';
  const mode = modeOf(vlan);
  if (mode === undefined) return 'yes';
  const own = isOvs ? 0 : pvidOf(kind);
  const wanted = vid === 0 ? own : vid;
  if (mode === 'access') return vlan.tag === undefined ? 'unknown' : answer(vlan.tag === wanted);
  return answer(isOvs ? ovsTrunk(vlan, wanted) : linuxTrunk(vlan, wanted, own));
};

/** `access`, `trunk`, or undefined where the port filters nothing. A filter without a mode is known by what it has. */
export const modeOf = ({ mode, tag, trunkTags = [] }: PortVlan): 'access' | 'trunk' | undefined => {
  if (mode === 'trunk' || (mode === undefined && trunkTags.length > 0)) return 'trunk';
  return mode === 'access' || tag !== undefined ? 'access' : undefined;
};

const answer = (isAllowed: boolean) => (isAllowed ? 'yes' : 'no');

const pvidOf = (kind: Exclude<FilterKind, 'ovs'>): number => (kind === 'linux' ? 1 : (kind.defaultPvid ?? 1));

/** A list that is empty or not there allows everything; a native VLAN means nothing to OVS. */
const ovsTrunk = ({ trunkTags = [] }: PortVlan, wanted: number): boolean =>
  trunkTags.length === 0 || isListed(trunkTags, wanted);

/** Untagged frames stay in the default VLAN of the bridge unless the port has a native VLAN of its own. */
const linuxTrunk = ({ trunkTags = [], tag, enableNative = false }: PortVlan, wanted: number, pvid: number): boolean =>
  isListed(trunkTags, wanted) || wanted === (enableNative ? tag : pvid);

const isListed = (tags: readonly (readonly [number, number])[], vid: number): boolean =>
  tags.some(([min, max]) => min <= vid && vid <= max);
