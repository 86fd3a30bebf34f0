import type { Rule } from '../rule';

export const physicalRules: readonly Rule[] = [];
