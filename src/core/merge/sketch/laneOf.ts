import type { ElementKind } from '../../model/elementKind';
import type { LaneId } from '../picture';

/** The lane of an element that has a card of its own; undefined = it never has one. */
export const laneOf = (kind: ElementKind): LaneId | undefined => lanes[kind];

const lanes: Readonly<Record<ElementKind, LaneId | undefined>> = {
  lldpNeighbor: 'switch',
  nic: 'nic',
  otherIface: 'nic',
  bond: 'bond',
  ovsBond: 'bond',
  vlanIface: 'vlan',
  vxlan: 'vlan',
  macVlan: 'vlan',
  macVtap: 'vlan',
  ipvlan: 'vlan',
  linuxBridge: 'bridge',
  ovsBridge: 'bridge',
  ovsInternal: 'bridge',
  mgmtPort: 'bridge',
  tunnel: 'bridge',
  bridgeMapping: 'physicalNetwork',
  vrf: 'physicalNetwork',
  machineNetwork: 'physicalNetwork',
  defaultGateway: 'physicalNetwork',
  nodeResource: 'physicalNetwork',
  ovnNetwork: 'network',
  nad: 'network',
  cudn: 'network',
  udn: 'network',
  podNetwork: 'network',
  serviceNetwork: 'network',
  vmNic: 'vmNic',
  vf: undefined,
  ovsPatch: undefined,
  vm: undefined,
  k8sNode: undefined,
  namespace: undefined,
  nncp: undefined,
  nnce: undefined,
  pod: undefined,
  networkPolicy: undefined,
};
