import type { Rule } from '../rule';
import { noMappingOnNode } from './d-101-no-mapping-on-node';
import { noMappingAnywhere } from './d-102-no-mapping-anywhere';
import { notMappedEverywhere } from './d-103-not-mapped-everywhere';
import { mappedBridgeMissing } from './d-104-mapped-bridge-missing';
import { mappedToLinuxBridge } from './d-105-mapped-to-linux-bridge';
import { mappingDisputed } from './d-106-mapping-disputed';
import { mappedToBrInt } from './d-107-mapped-to-br-int';
import { ownMappingWritten } from './d-108-own-mapping-written';
import { mappingsUnknown } from './d-109-mappings-unknown';
import { illegalCharacter } from './d-110-illegal-character';
import { mappingUnused } from './d-111-mapping-unused';
import { networkNotWired } from './d-112-network-not-wired';
import { networkWiredElsewhere } from './d-113-network-wired-elsewhere';
import { bridgeWithoutUplink } from './d-120-bridge-without-uplink';
import { internalPort } from './d-121-internal-port';
import { portMissing } from './d-122-port-missing';
import { severalUplinks } from './d-123-several-uplinks';
import { vlanNotOnTrunk } from './d-124-vlan-not-on-trunk';
import { uplinkIsAccess } from './d-125-uplink-is-access';
import { bridgeMissing } from './d-126-bridge-missing';
import { wrongBridgeKind } from './d-127-wrong-bridge-kind';
import { vlanFiltered } from './d-128-vlan-filtered';
import { vlanInVlan } from './d-129-vlan-in-vlan';
import { inVlanOfUplink } from './d-130-in-vlan-of-uplink';
import { resourceNotOffered } from './d-131-resource-not-offered';
import { bridgeDown } from './d-132-bridge-down';
import { ovsOptions } from './d-133-ovs-options';
import { linuxBridgeStp } from './d-134-linux-bridge-stp';

/** D-101 to D-134: bridge mappings and bridges. */
export const bridgeRules: readonly Rule[] = [
  noMappingOnNode,
  noMappingAnywhere,
  notMappedEverywhere,
  mappedBridgeMissing,
  mappedToLinuxBridge,
  mappingDisputed,
  mappedToBrInt,
  ownMappingWritten,
  mappingsUnknown,
  illegalCharacter,
  mappingUnused,
  networkNotWired,
  networkWiredElsewhere,
  bridgeWithoutUplink,
  internalPort,
  portMissing,
  severalUplinks,
  vlanNotOnTrunk,
  uplinkIsAccess,
  bridgeMissing,
  wrongBridgeKind,
  vlanFiltered,
  vlanInVlan,
  inVlanOfUplink,
  resourceNotOffered,
  bridgeDown,
  ovsOptions,
  linuxBridgeStp,
];
