import type { DraftChange } from '../manifests/draftChange';
import { msg } from '../message';
import { compareText } from '../model/createNetworkMap';
import type { RawCluster } from '../snapshot/rawCluster';
import { allPreflights } from './allPreflights';
import { changesRead } from './changesRead';
import type { Preflight, PreflightAnswer, PreflightInput } from './preflight';

/** What is to be checked. `raw`: the objects that the view was read from; `overrides`: what a person has typed so far. */
export type PreflightRequest = Omit<PreflightInput, 'changes'> & {
  readonly raw: RawCluster;
  readonly changes: readonly DraftChange[];
  readonly overrides?: readonly string[] | undefined;
};

/** How a check came out: the worst of its answers, `notNeeded` without any. */
export type PreflightState = PreflightAnswer['state'] | 'notNeeded';

/** One check with its answers, the worst first, then by node, object and path. */
export type CheckedPreflight = {
  readonly check: Preflight;
  readonly state: PreflightState;
  readonly answers: readonly PreflightAnswer[];
};

/** `blocksApply`: nothing may be written; `blocksNext`: a wizard stays on its step; YAML may be copied at any time. */
export type PreflightSummary = {
  readonly blocksApply: boolean;
  readonly blocksNext: boolean;
  /** What a person would have to type before the write, sorted; those already typed are left out. */
  readonly openOverrides: readonly string[];
  readonly givenOverrides: readonly string[];
};

export type PreflightReport = { readonly checks: readonly CheckedPreflight[]; readonly summary: PreflightSummary };

/** Runs every check over some changes, in the order of their codes. A check that throws becomes one answer that says so. */
export const preflight = (request: PreflightRequest, checks: readonly Preflight[] = allPreflights): PreflightReport => {
  const { raw, changes, overrides = [], ...rest } = request;
  const input: PreflightInput = { ...rest, changes: changesRead(rest.view, raw, changes) };
  const checked = checks.map((check) => checkedOf(check, input));
  return { checks: checked, summary: summaryOf(checked, overrides) };
};

const checkedOf = (check: Preflight, input: PreflightInput): CheckedPreflight => {
  const answers = onlyOnce(answersOf(check, input)).sort(compareAnswers);
  return { check, answers, state: answers[0]?.state ?? 'notNeeded' };
};

const answersOf = (check: Preflight, input: PreflightInput): readonly PreflightAnswer[] => {
  try {
    return check.check(input);
  } catch (error) {
    const values = { check: check.code, error: error instanceof Error ? error.message : String(error) };
    return [
      {
        state: 'cannotTell',
        object: input.changes.drafts[0]?.object ?? '',
        message: msg('Wiremap has a fault in check {{check}}: {{error}}', values),
        override: `${check.code}/fault`,
      },
    ];
  }
};

/** An object that is written twice gives the same answer twice; it passes only where nothing else is said of it. */
const onlyOnce = (answers: readonly PreflightAnswer[]): PreflightAnswer[] => {
  const faulty = new Set(answers.flatMap((answer) => (answer.state === 'passed' ? [] : [placeOf(answer)])));
  const telling = answers.filter((answer) => answer.state !== 'passed' || !faulty.has(placeOf(answer)));
  return [...new Map(telling.map((answer) => [JSON.stringify(answer), answer])).values()];
};

const placeOf = ({ object, node = '' }: PreflightAnswer): string => `${object} ${node}`;

const ranks: Readonly<Record<PreflightAnswer['state'], number>> = {
  blocked: 0,
  override: 1,
  cannotTell: 2,
  warning: 3,
  passed: 4,
};

const compareAnswers = (a: PreflightAnswer, b: PreflightAnswer): number =>
  ranks[a.state] - ranks[b.state] ||
  compareText(a.node ?? '', b.node ?? '') ||
  compareText(a.object, b.object) ||
  compareText(a.path ?? '', b.path ?? '');

const summaryOf = (checked: readonly CheckedPreflight[], typed: readonly string[]): PreflightSummary => {
  const blocking = checked.filter(({ state }) => state === 'blocked');
  const wanted = [...new Set(checked.flatMap(({ answers }) => answers.flatMap(overrideOf)))].sort(compareText);
  const openOverrides = wanted.filter((one) => !typed.includes(one));
  return {
    blocksApply: blocking.length > 0 || openOverrides.length > 0,
    blocksNext: blocking.some(({ check }) => check.blocksNext),
    openOverrides,
    givenOverrides: wanted.filter((one) => typed.includes(one)),
  };
};

const overrideOf = (answer: PreflightAnswer): readonly string[] =>
  (answer.state === 'override' || answer.state === 'cannotTell') && answer.override !== undefined
    ? [answer.override]
    : [];
