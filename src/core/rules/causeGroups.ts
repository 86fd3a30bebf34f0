import type { Finding, FindingKey } from './finding';
import type { Severity } from './rule';

/** A cause with the findings that follow from it, at whatever remove, worst first. */
export type CauseGroup = { readonly cause: Finding; readonly effects: readonly Finding[] };

/**
 * Findings by their causes, in the order of the findings; the worst finding of a group says where it stands. What a cause
 * explains is listed and counted under it.
 */
export const causeGroups = (findings: readonly Finding[]): readonly CauseGroup[] => {
  const byKey = new Map(
    findings.map((finding) => [keyOf({ rule: finding.rule, subject: finding.subjects[0] }), finding]),
  );
  const rootOf = (finding: Finding): Finding => {
    const seen = new Set([finding]);
    let at = finding;
    while (at.because) {
      const next = byKey.get(keyOf(at.because));
      if (!next || seen.has(next)) break;
      seen.add(next);
      at = next;
    }
    return at;
  };
  const groups = new Map<Finding, Finding[]>();
  for (const finding of findings) {
    const root = rootOf(finding);
    const effects = groups.get(root) ?? [];
    groups.set(root, effects);
    if (finding !== root) effects.push(finding);
  }
  return [...groups].map(([cause, effects]) => ({ cause, effects }));
};

/** How bad a group is: as its worst finding. */
export const severityOf = ({ cause, effects }: CauseGroup): Severity => {
  const found = new Set([cause, ...effects].map(({ severity }) => severity));
  return found.has('error') ? 'error' : found.has('warning') ? 'warning' : 'info';
};

const keyOf = ({ rule, subject }: FindingKey): string => `${rule} ${subject}`;
