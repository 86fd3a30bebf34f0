import type { ElementId } from '../../model/elementId';
import { groupedBy } from '../../view/groupedBy';
import type { UplinkView } from '../../view/hostView';
import type { Place, WiredNetwork } from './wiredNetworks';

/** Places of a network that are wired alike, with the subjects that a finding about them names. */
export type WiringGroup<P extends Place> = {
  readonly at: readonly [ElementId, ...ElementId[]];
  readonly places: readonly P[];
};

/**
 * Sorts places of a network into groups of equal wiring: one least MTU, uplinks of one kind and bond mode, as many NICs.
 * Each group gets a first subject of its own that belongs to this network alone and is on the path of its NICs: the network,
 * the CUDN that made it, its NADs. Where there are more groups than these, the last takes in the rest, since the mapping of a
 * host, which networks share, would make two findings look like one. After that the mappings or bridges of the group's hosts.
 */
export const wiringGroups = <P extends Place>(
  { id, first, nads }: WiredNetwork,
  places: readonly P[],
): readonly WiringGroup<P>[] => {
  const groups = [...groupedBy(places, wiringKey).values()];
  const own = [...new Set([id, ...(first.owner ? [first.owner.id] : []), ...nads.map((nad) => nad.id)])];
  return own.flatMap((subject, index) => {
    const group = groups.slice(index, index === own.length - 1 ? undefined : index + 1).flat();
    const others = own.filter((one) => one !== subject);
    return group.length === 0 ? [] : { at: [subject, ...others, ...group.map(({ anchor }) => anchor)], places: group };
  });
};

const wiringKey = ({ narrowest, uplinks, chain }: Place): string =>
  JSON.stringify([narrowest?.mtu, chain.length, ...uplinks.map(uplinkWiring)]);

/** An uplink without names: kind, bond mode, number of NICs. */
const uplinkWiring = ({ entry, port, nics }: UplinkView): readonly (string | number | undefined)[] => [
  port.bond ? 'ovs-bond' : entry?.type,
  port.bond?.mode ?? entry?.bond?.mode,
  nics.length,
];

/** The nodes of a group, in the order of the hosts. */
export const nodesOf = (places: readonly Place[]): readonly string[] => places.map(({ host }) => host.node);
