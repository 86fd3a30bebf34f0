import type { ElementId } from '../../model/elementId';
import { groupedBy } from '../../view/groupedBy';
import type { Finding } from '../finding';
import type { RuleCode } from '../rule';
import { explanations } from './explanations';

/** Gives each finding that follows from another the key of that one: the first cause of the table that shares a subject. */
export const namingCauses = (findings: readonly Finding[]): readonly Finding[] => {
  const named = findings
    .filter(({ rule }) => causes.has(rule))
    .flatMap((finding) => finding.subjects.map((subject) => ({ finding, key: `${finding.rule} ${subject}` })));
  const bySubject = groupedBy(named, ({ key }) => key);
  const causeBy = (effect: Finding, rule: RuleCode): Finding | undefined => {
    for (const id of effect.subjects) {
      const cause = bySubject.get(`${rule} ${id}`)?.find(({ finding }) => isTied(id, finding, effect));
      if (cause) return cause.finding;
    }
    return undefined;
  };
  return findings.map((finding) => {
    for (const rule of explanations.get(finding.rule) ?? []) {
      const cause = causeBy(finding, rule);
      if (cause) return { ...finding, because: { rule, subject: cause.subjects[0] } };
    }
    return finding;
  });
};

/** The rules that may explain another. */
const causes: ReadonlySet<RuleCode> = new Set([...explanations.values()].flat());

/** That two findings are about VMs on one network, or about one node, ties them only when it is what one of them is about. */
const isTied = (id: ElementId, cause: Finding, effect: Finding): boolean =>
  !broad.has(id.slice(0, id.indexOf(':'))) || id === cause.subjects[0] || id === effect.subjects[0];

const broad: ReadonlySet<string> = new Set(['nad', 'ovnNetwork', 'cudn', 'udn', 'k8sNode', 'namespace']);
