import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { HostView } from '../../view/hostView';
import type { NadView } from '../../view/nadView';
import { rememberedBy } from '../../view/rememberedBy';
import type { NicView } from '../../view/vmView';

/** A VM NIC on a localnet network. */
export type LocalnetNic = { readonly nic: NicView; readonly nad: NadView; readonly localnet: string };

/** Every VM NIC whose NAD is known and needs a bridge mapping. */
export const localnetNics = (view: ClusterView): readonly LocalnetNic[] =>
  view.nics().flatMap((nic) => {
    const nad = view.nadOf(nic);
    return nad?.physnet === undefined ? [] : [{ nic, nad, localnet: nad.physnet }];
  });

/**
 * Localnets that VMs need and that no node maps, with their NICs. Only for sure: the mappings of every node are known. One
 * that a running VM lacks is left out, since that VM tells more (domain D-101).
 */
export const mappedNowhere = (
  view: ClusterView,
  nics: readonly LocalnetNic[],
): ReadonlyMap<string, readonly LocalnetNic[]> => {
  const mapped = allMapped(view);
  const byLocalnet = mapped ? groupedBy(nics, ({ localnet }) => localnet) : [];
  return new Map(
    [...byLocalnet].filter(
      ([localnet, users]) => !mapped?.has(localnet) && users.every(({ nic }) => nic.vm.runs === undefined),
    ),
  );
};

/** Every localnet that any node maps, undefined when those of a node are not known. */
const allMapped = (view: ClusterView): ReadonlySet<string> | undefined => {
  const hosts = view.hosts();
  const isKnown = (mappings: unknown): boolean => mappings !== undefined;
  const all =
    hosts.length > 0 &&
    hosts.every(({ host }) => isKnown(host.mappings)) &&
    view.nodes().every(({ meta }) => view.hostOf(meta.name) !== undefined);
  return all ? new Set(hosts.flatMap(({ host }) => host.mappingEntries.map(({ localnet }) => localnet))) : undefined;
};

/** The hosts of some nodes that are known not to map a localnet; asked often with the same lists, answered once. */
export const unmappedHosts = (view: ClusterView) => {
  const ofNodes = rememberedBy((_nodes: readonly string[]) => new Map<string, readonly HostView[]>());
  return (nodes: readonly string[], localnet: string): readonly HostView[] => {
    const known = ofNodes(nodes);
    const lacking = known.get(localnet) ?? nodes.flatMap((node) => hostWithout(view, node, localnet));
    known.set(localnet, lacking);
    return lacking;
  };
};

const hostWithout = (view: ClusterView, node: string, localnet: string): readonly HostView[] => {
  const host = view.hostOf(node);
  return host?.host.mappings?.has(localnet) === false ? [host] : [];
};
