import { uplinkWithoutLink } from './d-201-uplink-without-link';
import { nicNotActivated } from './d-202-nic-not-activated';
import { bondMemberLost } from './d-203-bond-member-lost';
import { bondDown } from './d-204-bond-down';
import { bondTooSmall } from './d-205-bond-too-small';
import { notInBond } from './d-206-not-in-bond';
import { bondMode } from './d-207-bond-mode';
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
];
