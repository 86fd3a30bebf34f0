import { uplinkWithoutLink } from './d-201-uplink-without-link';
import { nicNotActivated } from './d-202-nic-not-activated';
import { bondMemberLost } from './d-203-bond-member-lost';
import { bondDown } from './d-204-bond-down';
import { bondTooSmall } from './d-205-bond-too-small';
import { notInBond } from './d-206-not-in-bond';
import { bondMode } from './d-207-bond-mode';
import { bondOnTwoSwitches } from './d-208-bond-on-two-switches';
import { membersDiffer } from './d-209-members-differ';
import { bondWithoutMonitoring } from './d-210-bond-without-monitoring';
import { macFollowsMember } from './d-211-mac-follows-member';
import { mtuAboveWire } from './d-212-mtu-above-wire';
import { mtuBelow } from './d-213-mtu-below';
import { mtuUnused } from './d-214-mtu-unused';
import { mtuChangedSince } from './d-215-mtu-changed-since';
import { vlanNotAnnounced } from './d-216-vlan-not-announced';
import { lldpOff } from './d-217-lldp-off';
import { bridgeDiffers } from './d-218-bridge-differs';
import { announcementsDiffer } from './d-219-announcements-differ';
import { portWithAddress } from './d-220-port-with-address';
import { hostIsVirtual } from './d-221-host-is-virtual';
import { equalMac } from './d-222-equal-mac';
import type { Rule } from '../rule';

/** D-201 to D-222: cables, NICs, bonds, MTUs and what switches tell of themselves. */
export const physicalRules: readonly Rule[] = [
  uplinkWithoutLink,
  nicNotActivated,
  bondMemberLost,
  bondDown,
  bondTooSmall,
  notInBond,
  bondMode,
  bondOnTwoSwitches,
  membersDiffer,
  bondWithoutMonitoring,
  macFollowsMember,
  mtuAboveWire,
  mtuBelow,
  mtuUnused,
  mtuChangedSince,
  vlanNotAnnounced,
  lldpOff,
  bridgeDiffers,
  announcementsDiffer,
  portWithAddress,
  hostIsVirtual,
  equalMac,
];
