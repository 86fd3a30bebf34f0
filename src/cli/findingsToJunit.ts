import { english } from '../core/message';
import { escaped, tag } from '../core/render/svgMarkup';
import { allRules } from '../core/rules/allRules';
import type { Diagnosis, Finding } from '../core/rules/finding';
import type { Rule } from '../core/rules/rule';
import { templateText } from './templateText';

/**
 * A diagnosis as JUnit's XML: one case for each finding, failed; one for each rule that could not tell, skipped; one for
 * each other rule, passed.
 */
export const findingsToJunit = ({ findings, cannotTell }: Diagnosis): string => {
  const byRule = (rule: Rule) => findings.filter((finding) => finding.rule === rule.code);
  const cases = allRules.flatMap((rule) => {
    const found = byRule(rule);
    const gap = cannotTell.find((one) => one.rule === rule.code);
    const skipped = gap ? [tag('skipped', { message: english(gap.reason) })] : [];
    const own = tag('testcase', { classname: rule.code, name: templateText(rule.title) }, ...skipped);
    return found.length > 0 ? [...found.map(failedCase), ...(gap ? [own] : [])] : [own];
  });
  const skipped = allRules.filter((rule) => cannotTell.some((one) => one.rule === rule.code));
  const suite = { name: 'wiremap', tests: cases.length, failures: findings.length, skipped: skipped.length };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('testsuites', {}, tag('testsuite', suite, ...cases))}\n`;
};

const failedCase = (finding: Finding): string => {
  const text = [finding.message, finding.remedy].map(english).join('\n');
  const failure = tag('failure', { type: finding.severity, message: english(finding.title) }, escaped(text));
  return tag('testcase', { classname: finding.rule, name: finding.subjects[0] }, failure);
};
