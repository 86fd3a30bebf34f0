import type { RuleCode } from '../../../core/rules/rule';
import type { FoundGroup } from '../filter/foundGroups';

/** What one rule found: what is always listed, and what is alike and waits until somebody asks. */
export type Bundle = {
  readonly rule: RuleCode;
  readonly first: readonly FoundGroup[];
  readonly alike: readonly FoundGroup[];
};

/** The causes of a rule together, in the place of its first one. */
export const bundlesOf = (groups: readonly FoundGroup[]): readonly Bundle[] => {
  const byRule = new Map<RuleCode, FoundGroup[]>();
  for (const group of groups) {
    const own = byRule.get(group.cause.rule) ?? [];
    byRule.set(group.cause.rule, own);
    own.push(group);
  }
  return [...byRule].map(([rule, own]) =>
    own.length <= most ? { rule, first: own, alike: [] } : { rule, first: own.slice(0, few), alike: own.slice(few) },
  );
};

/** How the URL says that all causes of a rule are listed. */
export const alikeKey = (rule: RuleCode): string => `${rule} *`;

const most = 5;
const few = 3;
