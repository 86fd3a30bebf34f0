import type { HostInterface } from '../../k8s/hostInterface';
import { ovsBondId } from '../model/elementId';
import type { ElementId } from '../model/elementId';
import type { NetworkMap } from '../model/networkMap';
import { classifyEntry } from '../sources/host/entry/classifyPort';
import { defaultRoutes } from '../sources/host/entry/defaultRoutes';
import { bridgesBehind } from '../sources/host/entry/uplinksOn';
import type { Host } from '../sources/host/host';
import type { HostView } from './hostView';

/**
 * What must stay as it is for a host to be reached (domain P-05, settled §3). `clusterUplink`: the bridges of the cluster
 * network and all that carries them. `all`: that, and what carries the host's own address or a default route.
 */
export type ProtectedClosure = {
  readonly clusterUplink: ReadonlySet<ElementId>;
  readonly all: ReadonlySet<ElementId>;
  /** The entries of `clusterUplink`; OVS bonds have none. */
  readonly entries: readonly HostInterface[];
};

/** Of one host, from its own state and from where the map found its address (domain L-15). Worked out once for each map. */
export const protectedClosure = (map: NetworkMap, view: HostView): ProtectedClosure => {
  const ofMap = known.get(map) ?? new Map<HostView, ProtectedClosure>();
  known.set(map, ofMap);
  const closure = ofMap.get(view) ?? closureOf(map, view.host);
  ofMap.set(view, closure);
  return closure;
};

const known = new WeakMap<NetworkMap, Map<HostView, ProtectedClosure>>();

const closureOf = (map: NetworkMap, host: Host): ProtectedClosure => {
  const entries = carriers(
    host,
    clusterBridges.flatMap((name) => host.bridge(name) ?? []),
  );
  const routed = defaultRoutes(host).flatMap(({ nextHopInterface }) => host.link(nextHopInterface) ?? []);
  const addressed = host.interfaces.filter((entry) => holdsAddress(map, host.idOf(entry)));
  const clusterUplink = idsOf(host, entries);
  return { clusterUplink, all: idsOf(host, carriers(host, [...entries, ...routed, ...addressed])), entries };
};

/** OVN-Kubernetes' bridges to the outside; the second one is for a second machine network. */
const clusterBridges = ['br-ex', 'br-ex1'];

const holdsAddress = (map: NetworkMap, id: ElementId): boolean =>
  (map.to.get(id) ?? []).some(({ rule }) => rule === 'L-15');

const carriers = (host: Host, roots: readonly HostInterface[]): readonly HostInterface[] => {
  const seen = new Set(roots);
  for (const entry of seen) for (const below of directlyBelow(host, entry)) seen.add(below);
  return [...seen];
};

/** Members, bases, ports, bridges behind patch ports, and the bridge that an internal port is on. */
const directlyBelow = (host: Host, entry: HostInterface): readonly HostInterface[] => {
  const { name, bond, vlan, stacked, bridge } = entry;
  const ports = (bridge?.ports ?? []).flatMap((port) => [port.name, ...(port.bond?.members ?? [])]);
  const names = [...ports, ...(bond?.ports ?? []), vlan?.base, stacked?.base];
  const behind = entry.type === 'ovs-bridge' ? bridgesBehind(host, name) : [];
  return [
    ...names.flatMap((one) => (one === undefined ? [] : (host.link(one) ?? []))),
    ...behind.flatMap((one) => host.bridge(one) ?? []),
    ...(classifyEntry(entry) === 'internal' ? host.interfaces.filter((one) => lists(one, name)) : []),
  ];
};

const lists = ({ type, bridge }: HostInterface, port: string): boolean =>
  type === 'ovs-bridge' && (bridge?.ports ?? []).some(({ name }) => name === port);

const idsOf = (host: Host, entries: readonly HostInterface[]): ReadonlySet<ElementId> =>
  new Set(
    entries.flatMap((entry) => [
      host.idOf(entry),
      ...(entry.bridge?.ports ?? [])
        .filter(({ bond }) => bond)
        .map(({ name }) => ovsBondId({ node: host.node, bridge: entry.name, name })),
    ]),
  );
