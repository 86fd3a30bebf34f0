import { mappingId, ovsBridgeId } from '../model/elementId';
import type { ElementId } from '../model/elementId';
import type { NetworkMap } from '../model/networkMap';
import type { ClusterView } from '../view/clusterView';
import type { UplinkView } from '../view/hostView';
import type { NadView } from '../view/nadView';
import type { NicView } from '../view/vmView';

/** The elements that a NIC's traffic passes on one node, in no order, with the policies that made them. */
export type HostPath = { readonly node: string; readonly ids: ReadonlySet<ElementId> };

/** What a NIC hangs on whatever node it runs on: itself, its VM, its NAD, its network and who made it. */
export const definitionPath = (view: ClusterView, nic: NicView): ReadonlySet<ElementId> => {
  const nad = view.nadOf(nic);
  const network = nad && view.networkOf(nad);
  const ids = [nic.id, nic.vm.id, nad?.id, network?.id, nad?.owner?.id];
  return new Set(ids.filter((id) => id !== undefined));
};

/** What it hangs on on one node: the way through the host as far as it goes. */
export const hostPath = (view: ClusterView, nad: NadView | undefined, node: string): HostPath => {
  const host = view.hostOf(node);
  const own = new Set<ElementId>(host && nad ? hostIds(view, nad, node) : []);
  const policies = [...own].flatMap((id) => ownersOf(view.map, id));
  const enactments = view
    .policies()
    .flatMap(({ id, enactments: all }) =>
      policies.includes(id) ? all.filter((one) => one.node === node).map((one) => one.id) : [],
    );
  const all = new Set<ElementId>([...own, ...policies, ...enactments]);
  if (host) all.add(host.id);
  return { node, ids: all };
};

const hostIds = (view: ClusterView, nad: NadView, node: string): readonly ElementId[] => {
  const landing = view.landing(nad, node);
  const host = view.hostOf(node)?.host;
  const mapping = nad.physnet === undefined ? [] : [mappingId(node, nad.physnet)];
  switch (landing.kind) {
    case 'bridge':
    case 'wrongBridge':
      return [
        ...mapping,
        landing.bridge.id,
        ...(landing.bridge.ports ?? []).map(({ id }) => id),
        ...landing.bridge.uplinks.flatMap((uplink) => uplinkIds(view, node, uplink)),
      ];
    case 'missingBridge':
    case 'unlisted':
      return [...mapping, ovsBridgeId(node, landing.name)];
    case 'link':
      return host ? (view.hostOf(node)?.chainOf(landing.entry.name).map(host.idOf) ?? []) : [];
    default:
      return mapping;
  }
};

const uplinkIds = (view: ClusterView, node: string, { id, on, chain }: UplinkView): readonly ElementId[] => {
  const host = view.hostOf(node)?.host;
  return [id, ...(host ? [host.idOf(on), ...chain.map(host.idOf)] : [])];
};

const ownersOf = (map: NetworkMap, id: ElementId): readonly ElementId[] =>
  (map.to.get(id) ?? []).filter(({ rule }) => rule === 'L-57' || rule === 'L-58').map(({ from }) => from);
