import { english } from '../core/message';
import { allRules } from '../core/rules/allRules';
import type { Rule } from '../core/rules/rule';
import { templateText } from './templateText';

/** A rule by its code, in any case, with or without the `D-`: what it means, why it hurts, how to mend it. */
export const explainRule = (name: string): string | undefined => {
  const rule = allRules.find(({ code }) => code === `D-${name.replace(/^d-/i, '')}`);
  return rule && explained(rule);
};

const explained = (rule: Rule): string =>
  [
    `${rule.code}  ${templateText(rule.title)}`,
    `Severity: ${rule.severities.join(' or ')}`,
    '',
    templateText(rule.message),
    '',
    english(rule.why),
    '',
    `To mend it: ${templateText(rule.remedy)}`,
    ...(rule.needs.length > 0 ? ['', `It looks at: ${rule.needs.join(', ')}`] : []),
    '',
  ].join('\n');
