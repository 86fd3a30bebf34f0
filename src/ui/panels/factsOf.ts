import type { ElementOf } from '../../core/model/element';
import type { ElementKind } from '../../core/model/elementKind';
import { knownRows } from './factRow';
import type { FactRow, PossibleRow } from './factRow';
import { k8sNodeRows, nnceRows, nncpRows } from './facts/clusterFacts';
import {
  bridgeMappingRows,
  bridgeRows,
  childRows,
  ovsPatchRows,
  plainInterfaceRows,
  vlanIfaceRows,
  vrfRows,
  vxlanRows,
} from './facts/layerFacts';
import {
  defaultGatewayRows,
  nadRows,
  ovnNetworkRows,
  podNetworkRows,
  rangeRows,
  userDefinedRows,
} from './facts/networkFacts';
import { bondRows, lldpNeighborRows, nicRows, ovsBondRows, vfRows } from './facts/physicalFacts';
import { namespaceRows, networkPolicyRows, nodeResourceRows, podRows, vmNicRows, vmRows } from './facts/workloadFacts';

/** What is known of an element, in the order a person looks for it. */
export const factsOf = <K extends ElementKind>(element: ElementOf<K>): readonly FactRow[] =>
  knownRows(rowsByKind[element.kind](element));

/** A kind without its facts does not compile. */
const rowsByKind: { readonly [K in ElementKind]: (element: ElementOf<K>) => readonly PossibleRow[] } = {
  lldpNeighbor: lldpNeighborRows,
  nic: nicRows,
  vf: vfRows,
  bond: bondRows,
  ovsBond: ovsBondRows,
  vlanIface: vlanIfaceRows,
  vxlan: vxlanRows,
  macVlan: childRows,
  macVtap: childRows,
  ipvlan: childRows,
  linuxBridge: bridgeRows,
  ovsBridge: bridgeRows,
  ovsInternal: plainInterfaceRows,
  ovsPatch: ovsPatchRows,
  bridgeMapping: bridgeMappingRows,
  vrf: vrfRows,
  ovnNetwork: ovnNetworkRows,
  nad: nadRows,
  cudn: userDefinedRows,
  udn: userDefinedRows,
  podNetwork: podNetworkRows,
  serviceNetwork: rangeRows,
  machineNetwork: rangeRows,
  defaultGateway: defaultGatewayRows,
  vmNic: vmNicRows,
  vm: vmRows,
  mgmtPort: plainInterfaceRows,
  tunnel: plainInterfaceRows,
  otherIface: plainInterfaceRows,
  k8sNode: k8sNodeRows,
  namespace: namespaceRows,
  nncp: nncpRows,
  nnce: nnceRows,
  pod: podRows,
  nodeResource: nodeResourceRows,
  networkPolicy: networkPolicyRows,
};
