import type { Entry, Fields } from './fields';
import type { HostInterface, LldpAnnouncement } from './hostInterface';

/**
 * The `lldp` block: a list of neighbours, each a list of TLV objects with a numeric `type` (domain §2.8). A neighbour listed
 * twice (same chassis and port) counts once.
 */
export const readLldp = (lldp: Fields | undefined): HostInterface['lldp'] => {
  if (!lldp) return undefined;
  const neighbors = lldp.list('neighbors', readNeighbor) ?? [];
  const byPort = new Map(neighbors.map((neighbor) => [portOf(neighbor), neighbor]));
  return { enabled: lldp.flag('enabled') ?? false, neighbors: [...byPort.values()] };
};

/** Those that leave out both ids are the same only when they say the same. */
const portOf = (neighbor: LldpAnnouncement): string => {
  const { chassisId, portId } = neighbor;
  return JSON.stringify(chassisId === undefined && portId === undefined ? neighbor : [chassisId ?? '', portId ?? '']);
};

const readNeighbor = (entry: Entry): LldpAnnouncement | undefined => {
  const parts = entry.entries()?.flatMap(readPart);
  if (!parts) return undefined;
  const first = <T>(read: (part: Part) => T | undefined): T | undefined =>
    parts.map(read).find((value) => value !== undefined);
  const textOf = (type: number, key: string) =>
    first((part) => (part.type === type ? part.fields.text(key) : undefined));
  return {
    chassisId: textOf(1, 'chassis-id'),
    portId: textOf(2, 'port-id'),
    systemName: textOf(5, 'system-name'),
    systemDescription: textOf(6, 'system-description'),
    capabilities: first(({ fields }) => fields.list('system-capabilities', (word) => word.text())) ?? [],
    managementAddresses: first(({ fields }) => fields.list('management-addresses', managementAddress)) ?? [],
    vlans: first(({ fields }) => fields.list('ieee-802-1-vlans', announcedVlan)),
    maxFrameSize: first(({ fields }) => fields.number('ieee-802-3-max-frame-size')),
  };
};

/** One thing that a neighbour announced. */
type Part = { readonly type: number | undefined; readonly fields: Fields };

const readPart = (entry: Entry): readonly Part[] => {
  const fields = entry.object();
  return fields ? [{ type: fields.number('type'), fields }] : [];
};

const managementAddress = (entry: Entry): string | undefined => entry.object()?.text('address');

const announcedVlan = (entry: Entry): NonNullable<LldpAnnouncement['vlans']>[number] | undefined => {
  const vlan = entry.object();
  const vid = vlan?.number('vid');
  return vlan && vid !== undefined ? { vid, name: vlan.text('name') } : entry.report('A VLAN needs a vid.');
};
