import type { Message } from '../../message';
import type { Rule } from '../../rules/rule';

/** docs/rules.md: every rule with its severities, what it means and how to mend it. */
export const rulesToMarkdown = (rules: readonly Rule[]): string =>
  [
    '# Diagnosis rules',
    'Written by `npm run rules`; do not edit. A word in angle brackets stands for a name or a value.',
    ...rules.map(ruleBlock),
  ].join('\n\n') + '\n';

const ruleBlock = ({ code, severities, title, message, why, remedy, needs }: Rule): string =>
  [
    `## ${code}`,
    `**${placed(title)}** (${severities.join(', ')})`,
    placed(message),
    placed(why),
    `*To mend it:* ${placed(remedy)}`,
    ...(needs.length > 0 ? [`*Looks at:* ${needs.join(', ')}`] : []),
  ].join('\n\n');

const placed = ({ text }: Message): string => text.replace(/\{\{(\w+)\}\}/g, '‹$1›').replace(/([<>*_])/g, '\\$1');
