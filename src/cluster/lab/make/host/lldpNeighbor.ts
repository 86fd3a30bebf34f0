import type { JsonRecord } from '../../../store/jsonValue';
import { stableMac } from '../stableId';

export type Neighbor = {
  readonly switch: string;
  readonly port: string;
  /** The VLANs that the port announces; absent = no VLAN TLV. */
  readonly vlans?: readonly { readonly name: string; readonly vid: number }[];
  readonly description?: string;
  readonly maxFrameSize?: number;
};

/** What NMState reports of one LLDP neighbour: a list of TLVs (domain §2.8). */
export const lldpNeighbor = (neighbor: Neighbor): readonly JsonRecord[] => [
  { type: 5, 'system-name': neighbor.switch },
  ...(neighbor.description === undefined ? [] : [{ type: 6, 'system-description': neighbor.description }]),
  { type: 7, 'system-capabilities': ['MAC Bridge component', 'Router'] },
  { type: 1, 'chassis-id': chassisOf(neighbor.switch), 'chassis-id-type': 4, _description: 'MAC address' },
  { type: 2, 'port-id': neighbor.port, 'port-id-type': 5, _description: 'Interface name' },
  ...(neighbor.vlans === undefined
    ? []
    : [{ type: 127, oui: '00:80:c2', subtype: 3, 'ieee-802-1-vlans': neighbor.vlans }]),
  ...(neighbor.maxFrameSize === undefined
    ? []
    : [{ type: 127, oui: '00:12:0f', subtype: 4, 'ieee-802-3-max-frame-size': neighbor.maxFrameSize }]),
];

const chassisOf = (name: string): string => stableMac('02:aa:0c', `switch ${name}`).toUpperCase();
