import type { Rule } from '../rule';

export const clusterUplinkRules: readonly Rule[] = [];
