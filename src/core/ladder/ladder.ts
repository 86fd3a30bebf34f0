import type { Message } from '../message';
import type { ElementId } from '../model/elementId';
import type { CannotTell, Finding } from '../rules/finding';
import type { RungId } from './rungs';

/**
 * `notReached`: an earlier rung failed, or the VM does not run. `notCheckable`: something that would tell was not read. Only
 * an error fails a rung; warnings and hints stand beside a passed one.
 */
export type RungState = 'passed' | 'failed' | 'notReached' | 'notCheckable';

/** `says` is the good state in a sentence; `detail` why it is not known to hold. */
export type Rung = {
  readonly id: RungId;
  readonly state: RungState;
  readonly says: Message;
  readonly detail: Message | undefined;
  readonly findings: readonly Finding[];
  readonly cannotTell: readonly CannotTell[];
};

/**
 * `cannot`: a rung failed; `unknown`: none failed, but not all could be checked; `fragile`: all passed, with a warning;
 * `works`: nothing was found against it. `reason` completes the claim where there is one.
 */
export type Verdict = {
  readonly kind: 'works' | 'fragile' | 'cannot' | 'unknown';
  readonly claim: Message;
  readonly reason: Message | undefined;
  /** The finding that decides; its remedy is the way out. */
  readonly finding: Finding | undefined;
};

/** One VM NIC, step by step. `nodes`: where the host's rungs were looked at, the node it runs on or those it could start on. */
export type Ladder = {
  readonly nic: ElementId;
  readonly nodes: readonly string[];
  readonly runs: boolean;
  readonly rungs: readonly Rung[];
  readonly verdict: Verdict;
  /** Findings about the NIC, its VM or its path that belong to no rung. */
  readonly others: readonly Finding[];
};
