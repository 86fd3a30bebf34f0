import type { Rule } from '../rule';
import { nadMissing } from './d-001-nad-missing';
import { nadOutOfReach } from './d-002-nad-out-of-reach';
import { configEmpty } from './d-003-config-empty';
import { configNotJson } from './d-004-config-not-json';
import { noCniType } from './d-005-no-cni-type';
import { wrongNadName } from './d-006-wrong-nad-name';
import { networkNameReserved } from './d-007-network-name-reserved';
import { ovnChained } from './d-008-ovn-chained';
import { ovnWithIpam } from './d-009-ovn-with-ipam';
import { topologyUnknown } from './d-010-topology-unknown';
import { localnetPrimary } from './d-011-localnet-primary';
import { localnetJoinSubnet } from './d-012-localnet-join-subnet';
import { layer3PersistentIps } from './d-013-layer3-persistent-ips';
import { excludedOutside } from './d-014-excluded-outside';
import { persistentWithoutSubnets } from './d-015-persistent-without-subnets';
import { vlanNotUsable } from './d-016-vlan-not-usable';
import { definedDifferently } from './d-017-defined-differently';
import { sameWire } from './d-018-same-wire';
import { namesCollide } from './d-019-names-collide';
import { networkNotCreated } from './d-020-network-not-created';
import { allocationFailed } from './d-021-allocation-failed';
import { noNamespaceSelected } from './d-022-no-namespace-selected';
import { systemNamespaces } from './d-023-system-namespaces';
import { namespaceNotSelected } from './d-024-namespace-not-selected';
import { foreignNad } from './d-025-foreign-nad';
import { namespaceNotPrimary } from './d-026-namespace-not-primary';
import { nadLeftOver } from './d-027-nad-left-over';
import { ovnAddressesForVms } from './d-028-ovn-addresses-for-vms';
import { bridgeWithIpam } from './d-029-bridge-with-ipam';
import { nadUnused } from './d-030-nad-unused';
import { defaultVlanKept } from './d-031-default-vlan-kept';
import { bridgeVlanInvalid } from './d-032-bridge-vlan-invalid';
import { noRoomInSubnets } from './d-033-no-room-in-subnets';
import { notOvnCluster } from './d-034-not-ovn-cluster';
import { rangeOverlaps } from './d-035-range-overlaps';

/** D-001 to D-035: what NADs, CUDNs and UDNs say, and what does not fit together in it. */
export const definitionRules: readonly Rule[] = [
  nadMissing,
  nadOutOfReach,
  configEmpty,
  configNotJson,
  noCniType,
  wrongNadName,
  networkNameReserved,
  ovnChained,
  ovnWithIpam,
  topologyUnknown,
  localnetPrimary,
  localnetJoinSubnet,
  layer3PersistentIps,
  excludedOutside,
  persistentWithoutSubnets,
  vlanNotUsable,
  definedDifferently,
  sameWire,
  namesCollide,
  networkNotCreated,
  allocationFailed,
  noNamespaceSelected,
  systemNamespaces,
  namespaceNotSelected,
  foreignNad,
  namespaceNotPrimary,
  nadLeftOver,
  ovnAddressesForVms,
  bridgeWithIpam,
  nadUnused,
  defaultVlanKept,
  bridgeVlanInvalid,
  noRoomInSubnets,
  notOvnCluster,
  rangeOverlaps,
];
