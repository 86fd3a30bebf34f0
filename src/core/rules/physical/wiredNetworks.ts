import type { HostInterface } from '../../../k8s/hostInterface';
import { mappingId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { BridgeView, HostView, UplinkView } from '../../view/hostView';
import type { NadView } from '../../view/nadView';

/**
 * A network that leaves its host by a wire: an OVN network of topology localnet, or a NAD of another type that stands for
 * itself. `mtu` in bytes, undefined = not written; `vlan` 0 = untagged; `first`: the NAD that counts.
 */
export type WiredNetwork = {
  readonly id: ElementId;
  readonly label: string;
  readonly first: NadView;
  readonly nads: readonly NadView[];
  readonly isOvn: boolean;
  readonly vlan: number;
  readonly mtu: number | undefined;
};

/**
 * Where such a network meets the wiring of one host. `anchor`: its mapping there, else the bridge or interface that its NAD
 * names. `chain`: everything from the uplinks down to the NICs, with a Linux bridge itself, whose MTU counts, too.
 */
export type Place = {
  readonly host: HostView;
  readonly anchor: ElementId;
  readonly uplinks: readonly UplinkView[];
  readonly chain: readonly HostInterface[];
  /** What has the least MTU of the chain, as far as MTUs are known. */
  readonly narrowest: Narrowest | undefined;
};

export type Narrowest = { readonly entry: HostInterface; readonly mtu: number };

/** All of them, OVN networks first. */
export const wiredNetworks = (view: ClusterView): readonly WiredNetwork[] => [
  ...view
    .networks()
    .flatMap(({ id, label, first, members, vlan, mtu, physnet }) =>
      physnet === undefined ? [] : { id, label, first, nads: members.map((one) => one.view), isOvn: true, vlan, mtu },
    ),
  ...view.nads().flatMap((nad) => (landsOnWire(nad) ? standingAlone(nad) : [])),
];

const landsOnWire = ({ landsOn }: NadView): boolean => ['linuxBridge', 'ovsBridge', 'link'].includes(landsOn.kind);

const standingAlone = (nad: NadView): WiredNetwork => ({
  id: nad.id,
  label: nad.place,
  first: nad,
  nads: [nad],
  isOvn: false,
  vlan: nad.vlan,
  mtu: nad.config.kind === 'cni' ? nad.config.facts.mtu : undefined,
});

/** The hosts on which the network has a way to the switch. */
export const placesOf = (view: ClusterView, { first }: WiredNetwork): readonly Place[] =>
  view.hosts().flatMap((host): readonly Place[] => {
    const landing = view.landing(first, host.node);
    if (landing.kind === 'link') return [linkPlace(host, landing.entry)];
    if (landing.kind !== 'bridge' || landing.bridge.uplinks.length === 0) return [];
    const { localnet, bridge } = landing;
    return [bridgePlace(bridge, localnet === undefined ? bridge.id : mappingId(host.node, localnet))];
  });

const linkPlace = (host: HostView, entry: HostInterface): Place => {
  const chain = host.chainOf(entry.name);
  return { host, anchor: host.host.idOf(entry), uplinks: [], chain, narrowest: narrowestOf(chain) };
};

const bridgePlace = (bridge: BridgeView, anchor: ElementId): Place => {
  const below = bridge.uplinks.flatMap(({ chain }) => chain);
  const chain = bridge.kind === 'linux' ? [bridge.entry, ...below] : below;
  return { host: bridge.host, anchor, uplinks: bridge.uplinks, chain, narrowest: narrowestOf(chain) };
};

const narrowestOf = (chain: readonly HostInterface[]): Narrowest | undefined =>
  chain
    .flatMap((entry) => (entry.mtu === undefined ? [] : { entry, mtu: entry.mtu }))
    .reduce<Narrowest | undefined>((least, one) => (least && least.mtu <= one.mtu ? least : one), undefined);
