import type { KindName } from '../../k8s/resourceByKind';
import type { Message } from '../message';
import type { ElementId } from '../model/elementId';
import type { ClusterView } from '../view/clusterView';
import type { DraftChange } from '../manifests/draftChange';

/** `error`: the attachment cannot work; `warning`: it works partly, on some nodes, or is fragile; `info`: an explanation. */
export type Severity = 'error' | 'warning' | 'info';

/** `D-` and three digits (domain §8). */
export type RuleCode = `D-${number}`;

/** What one finding is about, one finding for each (settled §2). */
export type RuleScope =
  | 'vm'
  | 'vm-nic'
  | 'nad'
  | 'network'
  | 'user-defined-network'
  | 'node'
  | 'bridge'
  | 'port'
  | 'mapping'
  | 'bond'
  | 'nic'
  | 'policy'
  | 'enactment'
  | 'nodes';

export type EvidenceValue = string | number | boolean | null | readonly string[];

/** What was seen: `object` is `Kind/name` or `Kind/namespace/name`, `path` a JSON path in it, `value` null = not there. */
export type Evidence = { readonly object: string; readonly path: string; readonly value: EvidenceValue };

export type Values = Message['values'];

/** The same rule may find the same fault in two severities or say it in other words: what is given here wins. */
export type RuleFinding = {
  readonly kind: 'finding';
  /** The subject first, then all other elements that the finding bears on: the map marks them, suppression goes by them. */
  readonly at: readonly [ElementId, ...ElementId[]];
  readonly severity?: Severity | undefined;
  /** Fill the places of title, message and remedy. */
  readonly values: Values;
  readonly title?: Message | undefined;
  readonly message?: Message | undefined;
  readonly remedy?: Message | undefined;
  readonly evidence: readonly Evidence[];
  readonly fix?: readonly DraftChange[] | undefined;
};

/** An input of the rule is not known for this subject. `reason`: what is missing, in one sentence. */
export type RuleCannotTell = {
  readonly kind: 'cannotTell';
  readonly at: readonly [ElementId, ...ElementId[]];
  readonly reason: Message;
};

export type Answer = RuleFinding | RuleCannotTell;

/**
 * One diagnosis of domain §8. `severities`: those it may have, the worst first; the first is that of a finding which says
 * none. `needs`: the kinds without which it can tell nothing. Title, message and remedy are whole sentences about this one
 * case, `why` explains to someone who has none (`wiremap explain`): what it means and why it hurts. `find` never throws on
 * bad input and answers nothing where all is well.
 */
export type Rule = {
  readonly id: `d-${string}`;
  readonly code: RuleCode;
  readonly severities: readonly [Severity, ...Severity[]];
  readonly scope: RuleScope;
  readonly needs: readonly KindName[];
  readonly title: Message;
  readonly message: Message;
  readonly why: Message;
  readonly remedy: Message;
  readonly find: (view: ClusterView) => readonly Answer[];
};
