import { english } from '../../message';
import type { CannotTell, Diagnosis, Finding } from '../../rules/finding';

/** The written form of a diagnosis (settled §1): stable, sorted, for pipelines. */
export type WrittenFindings = {
  readonly apiVersion: 'wiremap.dev/v1';
  readonly kind: 'FindingList';
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly cannotTell: readonly Readonly<Record<string, unknown>>[];
};

/** In English, with the elements that `mapToJson` writes as subjects. */
export const findingsToJson = ({ findings, cannotTell }: Diagnosis): WrittenFindings => ({
  apiVersion: 'wiremap.dev/v1',
  kind: 'FindingList',
  findings: findings.map(writtenFinding),
  cannotTell: cannotTell.map(writtenGap),
});

const writtenFinding = (finding: Finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  title: english(finding.title),
  message: english(finding.message),
  remedy: english(finding.remedy),
  subjects: finding.subjects,
  evidence: finding.evidence,
  ...(finding.fix && { fix: finding.fix }),
  ...(finding.because && { because: `${finding.because.rule} ${finding.because.subject}` }),
});

const writtenGap = ({ rule, needs, reason, subjects }: CannotTell) => ({
  rule,
  needs,
  reason: english(reason),
  subjects,
});
