import type { ElementId } from '../../model/elementId';
import type { Finding } from '../finding';
import type { RuleCode } from '../rule';
import { explanations } from './explanations';

/** Gives each finding that follows from another the key of that one: the first cause of the table that shares a subject. */
export const namingCauses = (findings: readonly Finding[]): readonly Finding[] => {
  const byRule = new Map<RuleCode, Map<ElementId, Finding>>();
  for (const finding of findings) {
    const ofRule = byRule.get(finding.rule) ?? new Map<ElementId, Finding>();
    byRule.set(finding.rule, ofRule);
    for (const subject of finding.subjects) if (!ofRule.has(subject)) ofRule.set(subject, finding);
  }
  return findings.map((finding) => {
    for (const rule of explanations.get(finding.rule) ?? []) {
      const cause = finding.subjects.map((id) => byRule.get(rule)?.get(id)).find((found) => found !== undefined);
      if (cause) return { ...finding, because: { rule, subject: cause.subjects[0] } };
    }
    return finding;
  });
};
