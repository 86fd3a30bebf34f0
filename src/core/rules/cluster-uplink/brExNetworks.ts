import type { ElementId } from '../../model/elementId';
import { ovsBridgeId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';
import { rememberedBy } from '../../view/rememberedBy';
import { bearsOn } from '../bridge/bearsOn';
import type { Concerned } from '../bridge/bearsOn';
import { allMappings, nadsByLocalnet } from '../bridge/mappingsOn';
import type { NodeMapping } from '../bridge/mappingsOn';
import { nicsOnNode } from '../bridge/nicsOnNode';

/** Localnet networks on one mapping of a node. One mapping stands for all networks that use it. */
export type MappedNetworks = Concerned & { readonly mapping: NodeMapping; readonly bridge: string };

/** Every mapping that a network uses, on every node. */
export const mappedNetworks = rememberedBy((view: ClusterView): readonly MappedNetworks[] => {
  const byLocalnet = nadsByLocalnet(view);
  const nicsOf = nicsOnNode(view);
  return allMappings(view).flatMap((mapping) => {
    const { host, localnet, bridge } = mapping;
    const nads = byLocalnet.get(localnet) ?? [];
    return bridge === undefined || nads.length === 0
      ? []
      : [{ mapping, bridge, host, nads, here: nicsOf(nads, host.node) }];
  });
});

/** Those on br-ex: they share the uplink of the cluster. */
export const brExNetworks = (view: ClusterView): readonly MappedNetworks[] =>
  mappedNetworks(view).filter(({ bridge }) => bridge === 'br-ex');

/** The same with some of the NADs only; undefined when there are none. */
export const withNads = (
  view: ClusterView,
  networks: MappedNetworks,
  isMeant: (nad: NadView) => boolean,
): MappedNetworks | undefined => {
  const nads = new Set<NadView | undefined>(networks.nads.filter(isMeant));
  if (nads.size === 0) return undefined;
  return {
    ...networks,
    nads: networks.nads.filter((nad) => nads.has(nad)),
    here: networks.here.filter((nic) => nads.has(view.nadOf(nic))),
  };
};

/** The mapping, its bridge, and all that uses it. */
export const mappingBearsOn = (
  view: ClusterView,
  networks: MappedNetworks,
  more: readonly ElementId[] = [],
): ReturnType<typeof bearsOn> => {
  const { mapping, bridge, host } = networks;
  return bearsOn(view, [mapping.id, ovsBridgeId(host.node, bridge), ...more], networks);
};
