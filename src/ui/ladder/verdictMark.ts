import type { Ladder, RungState, Verdict } from '../../core/ladder/ladder';
import type { MarkName } from '../../core/render/glyphs';

/** The mark of a verdict. */
export const verdictMarks: Readonly<Record<Verdict['kind'], MarkName>> = {
  works: 'ok',
  fragile: 'warning',
  cannot: 'error',
  unknown: 'unknown',
};

/** The mark of a rung; a passed one may carry a warning. */
export const rungMarks: Readonly<Record<RungState, MarkName>> = {
  passed: 'ok',
  failed: 'error',
  notReached: 'notReached',
  notCheckable: 'unknown',
};

/** Broken NICs first, then those nobody can vouch for. */
export const worstFirst = (a: Ladder, b: Ladder): number => rank[a.verdict.kind] - rank[b.verdict.kind];

const rank: Readonly<Record<Verdict['kind'], number>> = { cannot: 0, unknown: 1, fragile: 2, works: 3 };
