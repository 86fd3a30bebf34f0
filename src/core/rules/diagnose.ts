import type { KindName } from '../../k8s/resourceByKind';
import { msg } from '../message';
import { compareText } from '../model/createNetworkMap';
import type { ClusterView } from '../view/clusterView';
import { allRules } from './allRules';
import { namingCauses } from './cause/namingCauses';
import { withoutSuppressed } from './cause/withoutSuppressed';
import type { CannotTell, Diagnosis, Finding } from './finding';
import type { Answer, Rule, RuleFinding, Severity } from './rule';

/**
 * Runs the rules over a cluster. A rule whose needs were not read says so once for the whole cluster, and is asked all the
 * same where one namespace was read whole. A rule that throws becomes one answer that names the rule.
 */
export const diagnose = (view: ClusterView, rules: readonly Rule[] = allRules): Diagnosis => {
  const results = rules.map((rule) => ({ rule, ...resultOf(view, rule) }));
  const found = results.flatMap(({ rule, answers }) =>
    answers.flatMap((answer) => (answer.kind === 'finding' ? [findingOf(rule, answer)] : [])),
  );
  const cannotTell = results.flatMap(({ rule, unread, answers }) => [
    ...unread,
    ...answers.flatMap((answer): readonly CannotTell[] =>
      answer.kind === 'cannotTell' ? [{ rule: rule.code, needs: [], reason: answer.reason, subjects: answer.at }] : [],
    ),
  ]);
  return { findings: namingCauses(withoutSuppressed(oneForEach(found))), cannotTell };
};

type Result = { readonly answers: readonly Answer[]; readonly unread: readonly CannotTell[] };

const resultOf = (view: ClusterView, rule: Rule): Result => {
  const missing = rule.needs.filter((kind) => view.snapshot.kind(kind).state !== 'read');
  const unread = missing.length === 0 ? [] : [notRead(rule, missing)];
  if (missing.some((kind) => view.snapshot.kind(kind).within === undefined)) return { answers: [], unread };
  try {
    return { answers: rule.find(view), unread };
  } catch (error) {
    return { answers: [], unread: [...unread, ownFault(rule, error)] };
  }
};

const notRead = ({ code }: Rule, needs: readonly KindName[]): CannotTell => ({
  rule: code,
  needs,
  reason: msg('{{kinds}} could not be read.', { kinds: needs.join(', ') }),
  subjects: [],
});

const ownFault = ({ code }: Rule, error: unknown): CannotTell => ({
  rule: code,
  needs: [],
  reason: msg('Wiremap has a fault in rule {{rule}}: {{error}}', {
    rule: code,
    error: error instanceof Error ? error.message : String(error),
  }),
  subjects: [],
});

const findingOf = (rule: Rule, found: RuleFinding): Finding => {
  const filled = (own: RuleFinding['title'], of: Rule['title']) => own ?? { text: of.text, values: found.values };
  return {
    rule: rule.code,
    severity: found.severity ?? rule.severities[0],
    title: filled(found.title, rule.title),
    message: filled(found.message, rule.message),
    remedy: filled(found.remedy, rule.remedy),
    subjects: found.at,
    evidence: found.evidence,
    ...(found.fix && { fix: found.fix }),
  };
};

/** Worst first, then by rule and subject; of two findings of one rule about one subject the worse stays. */
const oneForEach = (findings: readonly Finding[]): readonly Finding[] => {
  const sorted = [...findings].sort(compareFindings);
  const seen = new Set<string>();
  return sorted.filter(({ rule, subjects }) => {
    const key = `${rule} ${subjects[0]}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
};

/** The order in which findings are shown. */
export const compareFindings = (a: Finding, b: Finding): number =>
  severityRank[a.severity] - severityRank[b.severity] ||
  compareText(a.rule, b.rule) ||
  compareText(a.subjects[0], b.subjects[0]);

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
