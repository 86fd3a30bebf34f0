import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { NadView } from '../../view/nadView';
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
  return all ? new Set(hosts.flatMap(({ host }) => [...(host.mappings?.keys() ?? [])])) : undefined;
};

/** The nodes of a list that are known not to map a localnet; asked often with the same lists, answered once. */
export const unmappedNodes = (view: ClusterView) => {
  const known = new Map<readonly string[], Map<string, readonly string[]>>();
  return (nodes: readonly string[], localnet: string): readonly string[] => {
    const ofNodes = known.get(nodes) ?? new Map<string, readonly string[]>();
    known.set(nodes, ofNodes);
    const lacking =
      ofNodes.get(localnet) ?? nodes.filter((node) => view.hostOf(node)?.host.mappings?.has(localnet) === false);
    ofNodes.set(localnet, lacking);
    return lacking;
  };
};
