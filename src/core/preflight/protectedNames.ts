import type { HostInterface } from '../../k8s/hostInterface';
import { bridgesBehind } from '../sources/host/entry/uplinksOn';
import type { ClusterView } from '../view/clusterView';
import type { HostView } from '../view/hostView';
import { protectedClosure } from '../view/protectedClosure';
import { rememberedBy } from '../view/rememberedBy';
import { membersOf } from './interfaceUses';

/**
 * The names on one host that carry the host itself (domain P-05): br-ex, br-ex1, what holds the host's address or a default
 * route, and everything below. `isSure` is false where something that carries it may be missing from the names.
 */
export type ProtectedNames = {
  readonly has: (name: string) => boolean;
  readonly names: readonly string[];
  readonly isSure: boolean;
  /** VLAN ids that protected VLAN interfaces take on an interface. */
  readonly vlansOn: (base: string) => readonly number[];
};

/** No draft may name these, whatever is known of the host. */
export const isClusterBridge = (name: string): boolean => name === 'br-ex' || name === 'br-ex1';

/** Worked out once for each host of a view. */
export const protectedNames = (view: ClusterView, host: HostView): ProtectedNames => {
  const ofView = namesOf(view);
  const names = ofView.get(host) ?? namesOn(view, host);
  ofView.set(host, names);
  return names;
};

const namesOf = rememberedBy<ClusterView, Map<HostView, ProtectedNames>>(() => new Map());

const namesOn = (view: ClusterView, of: HostView): ProtectedNames => {
  const { host } = of;
  const { all } = protectedClosure(view.map, of);
  const found = new Set(host.interfaces.filter((entry) => all.has(host.idOf(entry))));
  const names = new Set<string>();
  for (const entry of found) {
    names.add(entry.name);
    const below = [...belowOf(entry), ...hintedBelow(of, entry)];
    for (const name of below) {
      names.add(name);
      const link = host.link(name);
      if (link) found.add(link);
    }
  }
  const entries = [...found];
  return {
    has: (name) => isClusterBridge(name) || names.has(name),
    names: [...names].sort(),
    isSure: entries.length > 0 && entries.every(hasKnownList) && !hidesBridge(of) && knowsRoutes(view, of.node),
    vlansOn: (base) => entries.flatMap(({ vlan }) => (vlan?.base === base ? (vlan.id ?? []) : [])),
  };
};

/** Also what has no entry of its own. */
const belowOf = (entry: HostInterface): readonly string[] => [
  ...membersOf(entry),
  ...[entry.vlan?.base, entry.stacked?.base].filter((base) => base !== undefined),
];

/** Where a list is not known, those that say they belong to it. */
const hintedBelow = ({ host }: HostView, entry: HostInterface): readonly string[] =>
  hasKnownList(entry)
    ? []
    : host.interfaces.filter(({ controller }) => controller === entry.name).map(({ name }) => name);

const hasKnownList = ({ type, bond, bridge, vlan }: HostInterface): boolean => {
  if (type === 'bond') return bond?.ports !== undefined;
  if (type === 'vlan') return vlan?.base !== undefined;
  if (type !== 'ovs-bridge' && type !== 'linux-bridge') return true;
  return bridge?.ports?.every((port) => !port.bond || port.bond.members !== undefined) ?? false;
};

/** A bridge that NetworkManager does not list may have any port. */
const hidesBridge = ({ host }: HostView): boolean =>
  host.unlistedBridges.some(isClusterBridge) ||
  bridgesBehind(host, 'br-ex').some((name) => name !== 'br-ex' && host.bridge(name) === undefined);

const knowsRoutes = (view: ClusterView, node: string): boolean =>
  view.snapshot.kind('NodeNetworkState').items.find(({ meta }) => meta.name === node)?.state?.routes !== undefined;
