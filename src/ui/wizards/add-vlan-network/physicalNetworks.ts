import { isReservedMapping } from '../../../core/manifests/fields/mappingNameProblem';
import type { BridgeView } from '../../../core/view/hostView';
import type { ClusterView } from '../../../core/view/clusterView';

/** What a physical network is on one host; `bridge` undefined = the mapping leads to none that is there. */
export type CarryingHost = { readonly node: string; readonly bridge: BridgeView | undefined };

/**
 * A localnet name with the hosts that map it. `ready`: those where its bridge is there and leads to a NIC, of `all` hosts that
 * run VMs; `lacking`: the others of these. `mtu` in bytes: what the narrowest uplink carries, undefined = not known.
 */
export type PhysicalNetwork = {
  readonly localnet: string;
  readonly hosts: readonly CarryingHost[];
  readonly ready: readonly string[];
  readonly lacking: readonly string[];
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
  const ready = hosts.filter(({ bridge }) => (bridge?.uplinks.length ?? 0) > 0).map(({ node }) => node);
  const onVmHosts = ready.filter((node) => running.includes(node));
  const uplinks = hosts.flatMap(({ bridge }) => bridge?.uplinks ?? []);
  const mtus = uplinks.flatMap(({ entry }) => entry?.mtu ?? []);
  return {
    localnet,
    hosts,
    ready: onVmHosts,
    lacking: running.filter((node) => !onVmHosts.includes(node)),
    all: running.length,
    mtu: mtus.length > 0 ? Math.min(...mtus) : undefined,
    isClusterUplink: hosts.some(({ bridge }) => bridge?.name === 'br-ex'),
    vlanUplinks: [...new Set(uplinks.flatMap(({ entry }) => (entry?.type === 'vlan' ? [entry.name] : [])))],
    networks: view
      .networks()
      .filter(({ physnet }) => physnet === localnet)
      .map(({ label }) => label)
      .sort(),
  };
};
