import type { BridgePort, HostInterface } from '../../k8s/hostInterface';
import { k8sNodeId, linkId, ovsBondId } from '../model/elementId';
import type { ElementId } from '../model/elementId';
import { classifyPort } from '../sources/host/entry/classifyPort';
import type { PortClass } from '../sources/host/entry/classifyPort';
import { interfaceKind } from '../sources/host/entry/interfaceKind';
import { bridgesBehind, ownUplinks } from '../sources/host/entry/uplinksOn';
import type { Host } from '../sources/host/host';

/** One node's wiring, ready for questions. `object` names its NodeNetworkState in evidence. */
export type HostView = {
  readonly node: string;
  readonly id: ElementId;
  readonly object: string;
  readonly host: Host;
  /** OVS and Linux bridges that NMState lists, br-int left out, in its order. */
  readonly bridges: readonly BridgeView[];
  readonly bridge: (name: string) => BridgeView | undefined;
  /** The interface and all that carries it: members of bonds, bases of VLANs; itself first. Empty when it is not there. */
  readonly chainOf: (name: string) => readonly HostInterface[];
};

/** A bridge; `ports` undefined = its list is not known, so that nothing may be concluded from a port's absence. */
export type BridgeView = {
  readonly id: ElementId;
  readonly name: string;
  readonly kind: 'ovs' | 'linux';
  readonly host: HostView;
  readonly entry: HostInterface;
  readonly ports: readonly PortView[] | undefined;
  /** Ports that lead to the switch, also those of bridges behind a patch pair (domain §7.1). */
  readonly uplinks: readonly UplinkView[];
};

export type PortView = {
  readonly id: ElementId;
  readonly name: string;
  readonly class: PortClass;
  readonly port: BridgePort;
  readonly entry: HostInterface | undefined;
};

/**
 * A port that leads to the switch. `on` is the bridge that lists it. `chain`: its interface and all below (an OVS bond has
 * no interface of its own: its members and what is below them); `nics` the physical NICs of the chain.
 */
export type UplinkView = PortView & {
  readonly on: HostInterface;
  readonly chain: readonly HostInterface[];
  readonly nics: readonly HostInterface[];
};

/** The same host gives the same view. */
export const hostView = (host: Host): HostView => {
  const view = known.get(host) ?? makeHostView(host);
  known.set(host, view);
  return view;
};

const known = new WeakMap<Host, HostView>();

const makeHostView = (host: Host): HostView => {
  const byName = new Map<string, BridgeView>();
  const view: HostView = {
    node: host.node,
    id: k8sNodeId(host.node),
    object: `NodeNetworkState/${host.node}`,
    host,
    get bridges() {
      return [...byName.values()];
    },
    bridge: (name) => byName.get(name),
    chainOf: (name) => chainBelow(host, [name]),
  };
  for (const { name, type } of host.interfaces) {
    const entry = host.bridge(name);
    const isBridge = (type === 'ovs-bridge' || type === 'linux-bridge') && name !== 'br-int';
    if (isBridge && entry && !byName.has(name)) byName.set(name, bridgeView(view, entry));
  }
  return view;
};

const bridgeView = (view: HostView, entry: HostInterface): BridgeView => ({
  id: view.host.idOf(entry),
  name: entry.name,
  kind: entry.type === 'ovs-bridge' ? 'ovs' : 'linux',
  host: view,
  entry,
  ports: entry.bridge?.ports?.map((port) => portView(view.host, entry, port)),
  uplinks: bridgesBehind(view.host, entry.name).flatMap((name) => uplinksOf(view.host, view.host.bridge(name))),
});

const portView = (host: Host, bridge: HostInterface, port: BridgePort): PortView => ({
  id: port.bond ? ovsBondId({ node: host.node, bridge: bridge.name, name: port.name }) : linkId(host.node, port.name),
  name: port.name,
  class: classifyPort(host, bridge, port.name),
  port,
  entry: host.link(port.name),
});

const uplinksOf = (host: Host, bridge: HostInterface | undefined): readonly UplinkView[] =>
  bridge === undefined
    ? []
    : ownUplinks(host, bridge).map((port) => {
        const chain = chainBelow(host, port.bond?.members ?? [port.name]);
        const nics = chain.filter((entry) => interfaceKind(host, entry) === 'nic');
        return { ...portView(host, bridge, port), on: bridge, chain, nics };
      });

const chainBelow = (host: Host, names: readonly string[]): readonly HostInterface[] => {
  const seen = new Set(names);
  for (const name of seen) for (const below of directlyBelow(host.link(name))) seen.add(below);
  return [...seen].flatMap((name) => host.link(name) ?? []);
};

const directlyBelow = (entry: HostInterface | undefined): readonly string[] => [
  ...(entry?.bond?.ports ?? []),
  ...[entry?.vlan?.base, entry?.stacked?.base].filter((base) => base !== undefined),
];
