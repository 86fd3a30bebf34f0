import { english } from '../core/message';
import { allRules } from '../core/rules/allRules';
import type { CannotTell, Diagnosis, Finding } from '../core/rules/finding';
import type { Rule, Severity } from '../core/rules/rule';
import { templateText } from './templateText';

/** Where objects stand in files: `Kind/namespace/name` → path; only known of a dump. */
export type FileOf = (object: string) => string | undefined;

/**
 * Findings as SARIF 2.1.0: elements are logical locations, files of a dump physical ones (settled §1). What could not be
 * told are notifications of the run, so that no empty list of results passes for a clean bill.
 */
export const findingsToSarif = ({ findings, cannotTell }: Diagnosis, fileOf: FileOf): unknown => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'wiremap', rules: allRules.map(writtenRule) } },
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: cannotTell.map(notification) }],
      results: findings.map((finding) => result(finding, fileOf)),
    },
  ],
});

const notification = ({ rule, reason, subjects }: CannotTell) => ({
  level: 'warning',
  message: { text: english(reason) },
  associatedRule: { id: rule },
  ...(subjects.length > 0
    ? { locations: [{ logicalLocations: subjects.map((id) => ({ fullyQualifiedName: id })) }] }
    : {}),
});

const writtenRule = ({ code, id, title, why, remedy, severities }: Rule) => ({
  id: code,
  name: id,
  shortDescription: { text: templateText(title) },
  fullDescription: { text: english(why) },
  help: { text: templateText(remedy) },
  defaultConfiguration: { level: levels[severities[0]] },
});

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

const result = (finding: Finding, fileOf: FileOf) => {
  const files = [...new Set(finding.evidence.flatMap(({ object }) => fileOf(object) ?? []))];
  return {
    ruleId: finding.rule,
    ruleIndex: allRules.findIndex(({ code }) => code === finding.rule),
    level: levels[finding.severity],
    message: { text: [finding.title, finding.message, finding.remedy].map(english).join(' ') },
    locations: [
      {
        logicalLocations: finding.subjects.map((id) => ({ fullyQualifiedName: id })),
        ...(files[0] === undefined ? {} : { physicalLocation: physical(files[0]) }),
      },
    ],
    ...(files.length > 1
      ? { relatedLocations: files.slice(1).map((file) => ({ physicalLocation: physical(file) })) }
      : {}),
    partialFingerprints: { subject: `${finding.rule} ${finding.subjects[0]}` },
  };
};

const physical = (file: string) => ({ artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') } });
