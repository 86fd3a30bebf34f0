import type { HostInterface, LldpAnnouncement } from '../../../k8s/hostInterface';
import { lldpId } from '../../model/elementId';
import { eachHost } from './entry/eachHost';
import { sourceOf } from './entry/interfaceElement';
import type { Host } from './host';

/** Switch ports that LLDP heard of (L-13). One that says neither chassis nor port is a guess and its own element. */
export const lldpSource = eachHost((host) =>
  host.interfaces.flatMap((nic) =>
    (nic.lldp?.neighbors ?? []).map((neighbor, index) => ({
      elements: [
        {
          id: neighborId(host, nic, { neighbor, index }),
          kind: 'lldpNeighbor' as const,
          name: neighbor.systemName ?? neighbor.chassisId ?? neighbor.portId ?? '?',
          facts: { ...neighbor },
          source: sourceOf(host, `${nic.path}.lldp.neighbors`),
        },
      ],
      links: [
        {
          from: neighborId(host, nic, { neighbor, index }),
          to: host.idOf(nic),
          rule: 'L-13' as const,
          state: isIdentified(neighbor) ? undefined : ('inferred' as const),
        },
      ],
    })),
  ),
);

type Heard = { readonly neighbor: LldpAnnouncement; readonly index: number };

const isIdentified = ({ chassisId, portId }: LldpAnnouncement): boolean =>
  chassisId !== undefined && portId !== undefined;

/** LLDP demands both ids; without them nothing says that two NICs hear the same port. */
const neighborId = (host: Host, nic: HostInterface, { neighbor, index }: Heard) => {
  const { chassisId, portId } = neighbor;
  if (chassisId !== undefined && portId !== undefined) return lldpId(chassisId, portId);
  return lldpId(chassisId ?? '', `${host.node}/${nic.name}/${portId ?? index}`);
};
