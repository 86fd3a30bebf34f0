import { english } from '../../core/message';
import { diagnose } from '../../core/rules/diagnose';
import type { Evidence, Rule } from '../../core/rules/rule';
import type { DraftChange } from '../../core/manifests/draftChange';
import type { HostBuilder, Raw } from '../aHost';
import { aView } from './aView';
import type { ViewOptions } from './aView';

/** What one rule says of a cluster, in English and easy to compare. */
export type AnswersOfRule = {
  /** `<severity> <subject>`, sorted as shown. */
  readonly findings: readonly string[];
  readonly titles: readonly string[];
  readonly messages: readonly string[];
  readonly remedies: readonly string[];
  /** All subjects of each finding. */
  readonly subjects: readonly (readonly string[])[];
  readonly evidence: readonly (readonly Evidence[])[];
  readonly fixes: readonly (readonly DraftChange[] | undefined)[];
  /** `<subjects, or * for the cluster>: <reason>`. */
  readonly cannotTell: readonly string[];
};

/** Asks one rule about a cluster of just these objects. */
export const answersOf = (
  rule: Rule,
  objects: readonly (Raw | HostBuilder)[],
  options?: ViewOptions,
): AnswersOfRule => {
  const { findings, cannotTell } = diagnose(aView(objects, options), [rule]);
  return {
    findings: findings.map(({ severity, subjects }) => `${severity} ${subjects[0]}`),
    titles: findings.map(({ title }) => english(title)),
    messages: findings.map(({ message }) => english(message)),
    remedies: findings.map(({ remedy }) => english(remedy)),
    subjects: findings.map(({ subjects }) => subjects),
    evidence: findings.map(({ evidence }) => evidence),
    fixes: findings.map(({ fix }) => fix),
    cannotTell: cannotTell.map(({ subjects, reason }) => `${subjects.join(' ') || '*'}: ${english(reason)}`),
  };
};
