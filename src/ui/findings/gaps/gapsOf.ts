import type { KindName } from '../../../k8s/resourceByKind';
import type { Message } from '../../../core/message';
import type { CannotTell } from '../../../core/rules/finding';
import type { RuleCode } from '../../../core/rules/rule';

/** A kind that was not, or not wholly, read, and the rules that want it. */
export type UnreadGap = { readonly kind: KindName; readonly rules: ReadonlySet<RuleCode> };

/** What is not known of some things for one and the same reason; `reasons` are its sentences, each once. */
export type UnknownGap = {
  readonly key: string;
  readonly rules: ReadonlySet<RuleCode>;
  readonly reasons: readonly Message[];
};

export type Gaps = {
  readonly unread: readonly UnreadGap[];
  readonly unknown: readonly UnknownGap[];
  /** Rules that could not answer for everything. */
  readonly rules: ReadonlySet<RuleCode>;
};

/** What the rules could not tell, by what is missing; what most rules want first. */
export const gapsOf = (cannotTell: readonly CannotTell[]): Gaps => {
  const byKind = new Map<KindName, Set<RuleCode>>();
  const byReason = new Map<string, { rules: Set<RuleCode>; reasons: Map<string, Message> }>();
  for (const { rule, needs, reason } of cannotTell) {
    for (const kind of needs) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(rule));
    if (needs.length > 0) continue;
    const own = byReason.get(reason.text) ?? { rules: new Set(), reasons: new Map<string, Message>() };
    byReason.set(reason.text, own);
    own.rules.add(rule);
    own.reasons.set(JSON.stringify(reason.values), reason);
  }
  return {
    unread: mostFirst([...byKind].map(([kind, rules]) => ({ kind, rules }))),
    unknown: mostFirst(
      [...byReason].map(([key, { rules, reasons }]) => ({ key, rules, reasons: [...reasons.values()] })),
    ),
    rules: new Set(cannotTell.map(({ rule }) => rule)),
  };
};

const mostFirst = <Gap extends { readonly rules: ReadonlySet<RuleCode> }>(gaps: readonly Gap[]): readonly Gap[] =>
  [...gaps].sort((a, b) => b.rules.size - a.rules.size);
