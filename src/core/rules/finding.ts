import type { KindName } from '../../k8s/resourceByKind';
import type { Message } from '../message';
import type { ElementId } from '../model/elementId';
import type { DraftChange } from '../manifests/draftChange';
import type { Evidence, RuleCode, Severity } from './rule';

/** Which finding explains another: its rule and its first subject. */
export type FindingKey = { readonly rule: RuleCode; readonly subject: ElementId };

/** What a rule says of one subject; (rule, first subject) is unique. `because`: the finding that this one follows from. */
export type Finding = {
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly title: Message;
  readonly message: Message;
  readonly remedy: Message;
  readonly subjects: readonly [ElementId, ...ElementId[]];
  readonly evidence: readonly Evidence[];
  readonly fix?: readonly DraftChange[] | undefined;
  readonly because?: FindingKey | undefined;
};

/**
 * What a rule could not tell, which never counts as passed. `needs`: the kinds that were not read, empty when the input was
 * missing for the subjects only. No subjects = the whole cluster.
 */
export type CannotTell = {
  readonly rule: RuleCode;
  readonly needs: readonly KindName[];
  readonly reason: Message;
  readonly subjects: readonly ElementId[];
};

/** Everything the rules say of a cluster: findings worst first, then by rule and subject. */
export type Diagnosis = { readonly findings: readonly Finding[]; readonly cannotTell: readonly CannotTell[] };
