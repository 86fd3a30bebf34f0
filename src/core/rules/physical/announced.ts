import type { HostInterface, LldpAnnouncement } from '../../../k8s/hostInterface';
import { lldpId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import { rememberedBy } from '../../view/rememberedBy';

/** The VLANs that the switch ports of a NIC announce, sorted; undefined = none of them names any, which proves nothing. */
export const announcedVlans = rememberedBy((nic: HostInterface): readonly number[] | undefined => {
  const vlans = neighborsOf(nic).flatMap(({ vlans: own = [] }) => own.map(({ vid }) => vid));
  return vlans.length === 0 ? undefined : [...new Set(vlans)].sort((a, b) => a - b);
});

/** What LLDP heard on a NIC. */
export const neighborsOf = (nic: HostInterface): readonly LldpAnnouncement[] => nic.lldp?.neighbors ?? [];

/** A switch by the name it gives itself, else by its chassis. */
export const switchName = ({ systemName, chassisId }: LldpAnnouncement): string => systemName ?? chassisId ?? '?';

/** A switch port as a person looks for it. */
export const switchPort = (neighbor: LldpAnnouncement): string => `${switchName(neighbor)} ${neighbor.portId ?? '?'}`;

/** The switch ports of a NIC that can be told from all others, as the map has them. */
export const switchPortIds = (nic: HostInterface): readonly ElementId[] =>
  neighborsOf(nic).flatMap(({ chassisId, portId }) =>
    chassisId === undefined || portId === undefined ? [] : lldpId(chassisId, portId),
  );
