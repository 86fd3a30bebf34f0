import type { Source } from './source';

/** Every source; the order decides only which of two elements with one id stays. */
export const allSources: readonly Source[] = [];
