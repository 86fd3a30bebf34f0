import { msg } from '../../core/message';
import type { ElementId } from '../../core/model/elementId';
import type { Finding } from '../../core/rules/finding';
import type { RuleCode, Severity } from '../../core/rules/rule';

/** A finding of a rule about these subjects, whose title tells the rule. */
export const aFinding = (
  rule: RuleCode,
  severity: Severity,
  ...subjects: readonly [ElementId, ...ElementId[]]
): Finding => ({
  rule,
  severity,
  title: msg('{{rule}} says so.', { rule }),
  message: msg('m'),
  remedy: msg('r'),
  subjects,
  evidence: [],
});
