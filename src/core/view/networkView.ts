import { ovnNetworkId } from '../model/elementId';
import type { ElementId } from '../model/elementId';
import type { ClusterSnapshot } from '../snapshot/clusterSnapshot';
import { ovnNetworks } from '../sources/network/ovnNetworks';
import type { OvnMember } from '../sources/network/ovnNetworks';
import type { NadView } from './nadView';

/**
 * An OVN network: all NADs that have one `name`. The first member is the one that counts; `topology`, `physnet`, `vlan` and
 * `mtu` (bytes; undefined = not written) are its own.
 */
export type NetworkView = {
  readonly id: ElementId;
  readonly name: string;
  /** What people call it: the name of the CUDN or UDN that made it, else its own. */
  readonly label: string;
  readonly first: NadView;
  readonly members: readonly (OvnMember & { readonly view: NadView })[];
  readonly topology: string | undefined;
  readonly physnet: string | undefined;
  readonly vlan: number;
  readonly mtu: number | undefined;
  readonly subnets: readonly string[];
};

/** Every OVN network, sorted by name. */
export const networkViews = (snapshot: ClusterSnapshot, nads: readonly NadView[]): readonly NetworkView[] => {
  const byNad = new Map(nads.map((view) => [view.nad, view]));
  return ovnNetworks(snapshot).flatMap(({ name, members }) => {
    const views = members.flatMap((member) => {
      const view = byNad.get(member.nad);
      return view ? [{ ...member, view }] : [];
    });
    const first = views[0]?.view;
    if (!first) return [];
    return {
      id: ovnNetworkId(name),
      name,
      label: first.owner?.name ?? name,
      first,
      members: views,
      topology: first.ovn?.topology,
      physnet: first.physnet,
      vlan: first.vlan,
      mtu: first.ovn?.mtu || undefined,
      subnets: first.ovn?.subnets ?? [],
    };
  });
};
