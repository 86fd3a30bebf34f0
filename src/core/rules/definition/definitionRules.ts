import type { Rule } from '../rule';

export const definitionRules: readonly Rule[] = [];
