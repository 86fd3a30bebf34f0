import { msg } from '../../message';
import type { Say } from '../../message';
import { causeGroups } from '../../rules/causeGroups';
import type { CannotTell, Diagnosis, Finding } from '../../rules/finding';
import type { Evidence, EvidenceValue } from '../../rules/rule';

/** A diagnosis as plain text: causes worst first with what follows from them, then what could not be told, then counts. */
export const findingsToText = (diagnosis: Diagnosis, say: Say): string => {
  const groups = causeGroups(diagnosis.findings).map(({ cause, effects }) => [
    ...findingLines(cause, say),
    ...effects.map((effect) => `    → ${effect.rule}  ${say(effect.title)}`),
  ]);
  const gaps = gapLines(diagnosis.cannotTell, say);
  const blocks = [...groups, ...(gaps.length > 0 ? [gaps] : []), [countLine(diagnosis, say)]];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

/** One finding for a ticket: what, why, how to mend it, and what was seen. */
export const findingLines = (finding: Finding, say: Say): readonly string[] => [
  `${finding.severity.padEnd(7)}  ${finding.rule}  ${say(finding.title)}`,
  `    ${say(finding.message)}`,
  `    ${say(msg('To mend it:'))} ${say(finding.remedy)}`,
  ...finding.evidence.map((evidence) => `    ${evidenceLine(evidence, say)}`),
];

const evidenceLine = ({ object, path, value }: Evidence, say: Say): string =>
  `${say(msg('Seen:'))} ${[object, path].filter((part) => part !== '').join(' ')} = ${valueText(value, say)}`;

/** A value as a person reads it; nothing there is said in words. */
export const valueText = (value: EvidenceValue, say: Say): string => {
  if (value === null) return say(msg('not there'));
  if (typeof value === 'object') return value.length === 0 ? say(msg('nothing')) : value.join(', ');
  return String(value);
};

const gapLines = (cannotTell: readonly CannotTell[], say: Say): readonly string[] => {
  if (cannotTell.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const { rule, reason, subjects } of cannotTell) {
    const text = say(reason);
    const named = subjects[0] === undefined ? rule : `${rule} (${subjects[0]})`;
    byReason.set(text, [...(byReason.get(text) ?? []), named]);
  }
  return [
    say(msg('Could not be told, and does not count as passed:')),
    ...[...byReason].map(([reason, rules]) => `    ${reason} ${rules.join(', ')}`),
  ];
};

const countLine = ({ findings, cannotTell }: Diagnosis, say: Say): string => {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return say(
    msg('Errors: {{errors}}. Warnings: {{warnings}}. Hints: {{hints}}. Could not be told: {{gaps}}.', {
      errors: count('error'),
      warnings: count('warning'),
      hints: count('info'),
      gaps: cannotTell.length,
    }),
  );
};
