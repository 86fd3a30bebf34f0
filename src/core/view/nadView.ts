import type { NetworkAttachmentDefinition } from '../../k8s/networkAttachmentDefinition';
import { ovnOverlay, ovnTopologies } from '../cni/ovn-k8s-cni-overlay';
import type { OvnConfig } from '../cni/ovn-k8s-cni-overlay';
import { parseNad } from '../cni/parseNad';
import type { ParsedNad } from '../cni/parseNad';
import type { HostLanding } from '../cni/hostLanding';
import type { ElementId } from '../model/elementId';
import type { ClusterSnapshot } from '../snapshot/clusterSnapshot';
import { nadOwners } from '../sources/network/nadOwners';
import type { NadOwner } from '../sources/network/nadOwners';
import { nadElementId, nadObject, nadPath, nadPlace } from '../sources/network/nadPlace';

/** A NAD with what its configuration says. `place` is `namespace/name`; `object` names it in evidence. */
export type NadView = {
  readonly id: ElementId;
  readonly nad: NetworkAttachmentDefinition;
  readonly namespace: string;
  readonly name: string;
  readonly place: string;
  readonly object: string;
  readonly config: ParsedNad;
  /** The CNI type that makes the interface; undefined when the configuration could not be read. */
  readonly type: string | undefined;
  /** The configuration of OVN type, `topology` or not. */
  readonly ovn: OvnConfig | undefined;
  /** Name of the OVN network it is a part of: OVN type, a known topology and a name. */
  readonly network: string | undefined;
  /** The localnet that its network is mapped by. */
  readonly physnet: string | undefined;
  readonly landsOn: HostLanding;
  /** 0 = untagged. */
  readonly vlan: number;
  readonly owner: NadOwner | undefined;
};

/** Every NAD that could be read, in the order of the snapshot. */
export const nadViews = (snapshot: ClusterSnapshot): readonly NadView[] => {
  const ownerOf = nadOwners(snapshot);
  return snapshot.kind('NetworkAttachmentDefinition').items.map((nad) => nadView(nad, ownerOf(nad)));
};

const nadView = (nad: NetworkAttachmentDefinition, owner: NadOwner | undefined): NadView => {
  const config = parseNad(nad);
  const isKnown = config.kind === 'cni' || config.kind === 'other';
  const facts = isKnown ? config.facts : {};
  const landsOn: HostLanding = isKnown ? config.landsOn : { kind: 'none' };
  const isOvn = config.kind === 'cni' && config.type === ovnOverlay.id;
  const isNetwork = isOvn && config.name !== undefined && ovnTopologies.includes(facts.topology ?? '');
  return {
    id: nadElementId(nad),
    nad,
    ...nadPlace(nad),
    place: nadPath(nad),
    object: nadObject(nad),
    config,
    type: isKnown ? config.type : undefined,
    ovn: isOvn ? ovnOverlay.read(config.plugin).config : undefined,
    network: isNetwork ? config.name : undefined,
    physnet: landsOn.kind === 'localnet' ? landsOn.physicalNetwork : undefined,
    landsOn,
    vlan: facts.vlan ?? 0,
    owner,
  };
};
