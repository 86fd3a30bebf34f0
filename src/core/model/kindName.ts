import { msg } from '../message';
import type { Message } from '../message';
import type { ElementKind } from './elementKind';

/** What a person calls one element of a kind. */
export const kindName = (kind: ElementKind): Message => names[kind];

const names: Readonly<Record<ElementKind, Message>> = {
  lldpNeighbor: msg('Switch port'),
  nic: msg('NIC'),
  vf: msg('Virtual function'),
  bond: msg('Bond'),
  ovsBond: msg('OVS bond'),
  vlanIface: msg('VLAN interface'),
  vxlan: msg('VXLAN interface'),
  macVlan: msg('macvlan interface'),
  macVtap: msg('macvtap interface'),
  ipvlan: msg('ipvlan interface'),
  linuxBridge: msg('Linux bridge'),
  ovsBridge: msg('OVS bridge'),
  ovsInternal: msg('Internal port'),
  ovsPatch: msg('Patch port'),
  bridgeMapping: msg('Physical network'),
  vrf: msg('VRF'),
  ovnNetwork: msg('OVN network'),
  nad: msg('Network attachment definition'),
  cudn: msg('Cluster user-defined network'),
  udn: msg('User-defined network'),
  podNetwork: msg('Pod network'),
  serviceNetwork: msg('Service network'),
  machineNetwork: msg('Machine network'),
  defaultGateway: msg('Default gateway'),
  vmNic: msg('VM NIC'),
  vm: msg('Virtual machine'),
  mgmtPort: msg('Management port'),
  tunnel: msg('Overlay tunnel'),
  otherIface: msg('Other interface'),
  k8sNode: msg('Host'),
  namespace: msg('Namespace'),
  nncp: msg('Policy'),
  nnce: msg('Enactment'),
  pod: msg('Pod'),
  nodeResource: msg('Node resource'),
  networkPolicy: msg('Network policy'),
};
