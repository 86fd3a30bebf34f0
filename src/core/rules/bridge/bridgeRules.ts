import type { Rule } from '../rule';
import { noMappingOnNode } from './d-101-no-mapping-on-node';

/** D-101 to D-134: bridge mappings and bridges. */
export const bridgeRules: readonly Rule[] = [noMappingOnNode];
