import type { HostInterface } from '../../../k8s/hostInterface';
import { isReservedMapping } from '../../../core/manifests/fields/mappingNameProblem';
import type { BridgeView } from '../../../core/view/hostView';
import type { ClusterView } from '../../../core/view/clusterView';
import { carrierOf } from '../../../core/sources/host/entry/carrierOf';

/** What a physical network is on one host; `bridge` undefined = the mapping leads to none that is there. */
export type CarryingHost = { readonly node: string; readonly bridge: BridgeView | undefined };

/**
 * A localnet name with the hosts that map it. Of `all` hosts that run VMs: `ready` are those where its bridge leads to a NIC
 * that may have a link, `dark` those where no NIC under it seems to have one, `unknown` those whose mappings nobody can tell,
 * `lacking` the others. `mtu` in bytes: what the narrowest uplink carries, undefined = not known of each.
 */
export type PhysicalNetwork = {
  readonly localnet: string;
  readonly hosts: readonly CarryingHost[];
  readonly ready: readonly string[];
  readonly lacking: readonly string[];
  readonly dark: readonly string[];
  readonly unknown: readonly string[];
  readonly all: number;
  readonly mtu: number | undefined;
  readonly isClusterUplink: boolean;
  /** Interfaces of VLANs that are its uplinks: frames with a tag of their own would leave tagged twice. */
  readonly vlanUplinks: readonly string[];
  /** Names of the networks on it, sorted. */
  readonly networks: readonly string[];
};

/** Every physical network that VMs may use, the one that most hosts have first; the cluster's own uplink last. */
export const physicalNetworks = (view: ClusterView): readonly PhysicalNetwork[] => {
  const names = new Set(view.hosts().flatMap(({ host }) => [...(host.mappings?.keys() ?? [])]));
  const running = vmHosts(view);
  return [...names]
    .filter((name) => !isReservedMapping(name))
    .map((name) => physicalNetwork(view, name, running))
    .sort(
      (a, b) =>
        Number(a.isClusterUplink) - Number(b.isClusterUplink) ||
        b.ready.length - a.ready.length ||
        b.networks.length - a.networks.length ||
        (a.localnet < b.localnet ? -1 : 1),
    );
};

/** The nodes that take VMs, sorted; those with a state of their own where no label tells. */
export const vmHosts = (view: ClusterView): readonly string[] => {
  const labelled = view.nodes().filter(({ meta }) => meta.labels['kubevirt.io/schedulable'] === 'true');
  const nodes = labelled.length > 0 ? labelled.map(({ meta }) => meta.name) : view.hosts().map(({ node }) => node);
  return [...nodes].sort();
};

const physicalNetwork = (view: ClusterView, localnet: string, running: readonly string[]): PhysicalNetwork => {
  const hosts = view.hosts().flatMap(({ node, host, bridge }): readonly CarryingHost[] => {
    const name = host.mappings?.get(localnet);
    return host.mappings?.has(localnet) === true
      ? [{ node, bridge: name === undefined ? undefined : bridge(name) }]
      : [];
  });
  const places = new Map(running.map((node) => [node, placeOn(view, node, hosts)]));
  const those = (place: PlaceOnHost) => running.filter((node) => places.get(node) === place);
  const uplinks = hosts.flatMap(({ bridge }) => bridge?.uplinks ?? []);
  const mtus = uplinks.map(({ entry, nics }) => entry?.mtu ?? leastMtu(nics));
  return {
    localnet,
    hosts,
    ready: those('ready'),
    lacking: those('lacking'),
    dark: those('dark'),
    unknown: those('unknown'),
    all: running.length,
    mtu: least(mtus),
    isClusterUplink: hosts.some(({ bridge }) => bridge?.name === 'br-ex'),
    vlanUplinks: [...new Set(uplinks.flatMap(({ entry }) => (entry?.type === 'vlan' ? [entry.name] : [])))],
    networks: view
      .networks()
      .filter(({ physnet }) => physnet === localnet)
      .map(({ label }) => label)
      .sort(),
  };
};

/** Names of the parts between the switches and a physical network, over all its hosts, each once and sorted. */
export type UplinkParts = {
  readonly bridges: readonly string[];
  readonly uplinks: readonly string[];
  /** One entry for each set of NICs, such as `eno3 + eno4`. */
  readonly nics: readonly string[];
  readonly switches: readonly string[];
  readonly isBond: boolean;
};

/** What the hosts of a physical network are wired with; they need not be alike. */
export const partsOf = ({ hosts }: PhysicalNetwork): UplinkParts => {
  const carrying = hosts.flatMap(({ bridge }) => (bridge !== undefined && bridge.uplinks.length > 0 ? [bridge] : []));
  const uplinks = carrying.flatMap((bridge) => bridge.uplinks);
  const nics = uplinks.flatMap((uplink) => uplink.nics);
  return {
    bridges: sorted(carrying.map(({ name }) => name)),
    uplinks: sorted(uplinks.map(({ name }) => name)),
    nics: sorted(uplinks.map((uplink) => uplink.nics.map(({ name }) => name).join(' + '))),
    switches: sorted(nics.flatMap(({ lldp }) => lldp?.neighbors.flatMap(({ systemName }) => systemName ?? []) ?? [])),
    isBond: uplinks.some(({ port, entry }) => port.bond !== undefined || entry?.type === 'bond'),
  };
};

const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

type PlaceOnHost = 'ready' | 'lacking' | 'dark' | 'unknown';

const placeOn = (view: ClusterView, node: string, hosts: readonly CarryingHost[]): PlaceOnHost => {
  if (view.hostOf(node)?.host.mappings === undefined) return 'unknown';
  const uplinks = hosts.find((host) => host.node === node)?.bridge?.uplinks ?? [];
  if (uplinks.length === 0) return 'lacking';
  return uplinks.some(({ nics }) => nics.some((nic) => carrierOf(nic) !== 'probably-no')) ? 'ready' : 'dark';
};

/** An OVS bond has no MTU of its own. */
const leastMtu = (nics: readonly HostInterface[]): number | undefined => least(nics.map(({ mtu }) => mtu));

/** The least of all; undefined when one of them is not known, or there is none. */
const least = (mtus: readonly (number | undefined)[]): number | undefined => {
  const known = mtus.flatMap((mtu) => mtu ?? []);
  return known.length > 0 && known.length === mtus.length ? Math.min(...known) : undefined;
};

/** Whether the wiring of every host was read: only then a physical network that is not found does not exist. */
export const isWiringKnown = (view: ClusterView): boolean =>
  view.isWhole('NodeNetworkState') && view.hosts().every(({ host }) => host.mappings !== undefined);
