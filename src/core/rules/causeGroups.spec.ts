import { aFinding } from '../../testing/rules/aFinding';
import { linkId } from '../model/elementId';
import { causeGroups, severityOf } from './causeGroups';
import type { Finding } from './finding';
import type { RuleCode, Severity } from './rule';

const subject = linkId('n1', 'a');

const finding = (rule: RuleCode, because?: RuleCode): Finding => ({
  ...aFinding(rule, 'error', subject),
  ...(because && { because: { rule: because, subject } }),
});

const shown = (findings: readonly Finding[]) =>
  causeGroups(findings).map(({ cause, effects }) => [cause.rule, ...effects.map(({ rule }) => rule)]);

describe('causeGroups', () => {
  it('puts what follows under its first cause, also at a second remove', () => {
    expect(shown([finding('D-416', 'D-120'), finding('D-120', 'D-121'), finding('D-121'), finding('D-030')])).toEqual([
      ['D-121', 'D-416', 'D-120'],
      ['D-030'],
    ]);
  });

  it('leaves alone whose cause is not among the findings, and ends a circle', () => {
    expect(shown([finding('D-416', 'D-120')])).toEqual([['D-416']]);
    expect(shown([finding('D-120', 'D-121'), finding('D-121', 'D-120')])).toHaveLength(2);
  });
});

describe('severityOf', () => {
  const of = (...severities: readonly [Severity, ...Severity[]]) => {
    const [cause = finding('D-121'), ...effects] = severities.map((severity) => ({ ...finding('D-121'), severity }));
    return severityOf({ cause, effects });
  };

  it('is the worst of the cause and of what follows', () => {
    expect(of('warning', 'info', 'error')).toBe('error');
    expect(of('info', 'warning')).toBe('warning');
    expect(of('info')).toBe('info');
  });
});
