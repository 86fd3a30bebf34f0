import { fieldsOf } from './fields';
import type { Entry, Fields } from './fields';
import type { HostInterface, LldpAnnouncement } from './hostInterface';

/**
 * The `lldp` block: a list of neighbours, each a list of TLV objects with a numeric `type` (domain §2.8). A neighbour listed
 * twice (same chassis and port) counts once.
 */
export const readLldp = (lldp: Fields | undefined): HostInterface['lldp'] => {
  if (!lldp) return undefined;
  const neighbors = lldp.list('neighbors', readNeighbor) ?? [];
  const byPort = new Map(
    neighbors.map((neighbor) => [`${neighbor.chassisId ?? ''} ${neighbor.portId ?? ''}`, neighbor]),
  );
  return { enabled: lldp.flag('enabled') ?? false, neighbors: [...byPort.values()] };
};

const readNeighbor = (entry: Entry): LldpAnnouncement | undefined => {
  if (!Array.isArray(entry.raw)) {
    entry.report('A neighbour is a list of what it announced.');
    return undefined;
  }
  const parts = entry.raw.flatMap((raw: unknown, index) => tlv(entry, raw, index));
  const first = <T>(read: (fields: Fields) => T | undefined): T | undefined => {
    const found = parts.find((fields) => read(fields) !== undefined);
    return found && read(found);
  };
  return {
    chassisId: first((part) => (part.number('type') === 1 ? part.text('chassis-id') : undefined)),
    portId: first((part) => (part.number('type') === 2 ? part.text('port-id') : undefined)),
    systemName: first((part) => (part.number('type') === 5 ? part.text('system-name') : undefined)),
    systemDescription: first((part) => (part.number('type') === 6 ? part.text('system-description') : undefined)),
    capabilities: first((part) => part.list('system-capabilities', (word) => word.text())) ?? [],
    managementAddresses: first((part) => part.list('management-addresses', managementAddress)) ?? [],
    vlans: first((part) => part.list('ieee-802-1-vlans', announcedVlan)),
    maxFrameSize: first((part) => (part.has('ieee-802-3-max-frame-size') ? frameSize(part) : undefined)),
  };
};

const managementAddress = (entry: Entry): string | undefined => entry.object()?.text('address');

const announcedVlan = (entry: Entry): NonNullable<LldpAnnouncement['vlans']>[number] | undefined => {
  const vlan = entry.object();
  const vid = vlan?.number('vid');
  return vlan && vid !== undefined ? { vid, name: vlan.text('name') } : undefined;
};

const frameSize = (part: Fields): number | undefined => part.number('ieee-802-3-max-frame-size');

const tlv = (entry: Entry, raw: unknown, index: number): readonly Fields[] => {
  const fields = fieldsOf(raw, `${entry.path}[${index}]`, (_path, problem) => {
    entry.report(problem);
  });
  return fields ? [fields] : [];
};
