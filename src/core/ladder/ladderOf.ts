import { msg } from '../message';
import type { Message } from '../message';
import { allRules } from '../rules/allRules';
import type { CannotTell, Diagnosis, Finding } from '../rules/finding';
import type { RuleCode } from '../rules/rule';
import type { ClusterView } from '../view/clusterView';
import type { NicView } from '../view/vmView';
import { findingsOnPath } from './findingsOnPath';
import type { OnPath } from './findingsOnPath';
import type { Ladder, Rung } from './ladder';
import { definitionPath, hostPath } from './nicPath';
import { rungOf } from './rungs';
import type { RungId } from './rungs';
import { missingFor, notRead, rungsOfNic } from './rungStates';
import type { Climb } from './rungStates';
import { rungWords } from './rungWords';
import { verdictOf } from './verdict';

/**
 * The ladder of one VM NIC, built from the findings of the whole cluster. Of a VM that does not run the nodes where it could
 * start are looked at: what fails on some of them only is no failure.
 */
export const ladderOf = (view: ClusterView, diagnosis: Diagnosis, nic: NicView): Ladder => {
  const nad = view.nadOf(nic);
  const nodes = nic.vm.runs === undefined ? nic.vm.eligible : [nic.vm.runs];
  const hosts = (nodes ?? []).map((node) => hostPath(view, nad, node));
  const onPath = findingsOnPath(diagnosis, { definition: definitionPath(view, nic), hosts, nic: nic.id });
  const rungs = climbed({ view, nic, nodes }, onPath);
  const standing = new Set<RungId>(rungs.map(({ id }) => id));
  const isBeside = ({ rule }: Finding) => {
    const rung = rungAmong(rule, standing);
    return rung === undefined || !standing.has(rung);
  };
  return {
    nic: nic.id,
    nodes: nodes ?? [],
    runs: nic.vm.runs !== undefined,
    rungs,
    verdict: verdictOf({ nic, nad, rungs, findings: onPath.findings, everywhere: failsEverywhere(onPath, nodes) }),
    others: onPath.findings.filter(isBeside),
  };
};

/** A NIC without a bridge mapping has what concerns mappings and bridges on the rung of the bridge. */
const rungAmong = (rule: RuleCode, standing: ReadonlySet<RungId>): RungId | undefined => {
  const rung = rungOf(rule);
  return rung === 'mapping' && !standing.has('mapping') ? 'bridge' : rung;
};

/** An error of the hosts that leaves no node, though no rung fails on all of them; the first, to name one. */
const failsEverywhere = ({ byNode }: OnPath, nodes: readonly string[] = []): Finding | undefined => {
  const errors = nodes.map((node) => byNode.get(node)?.find(({ severity }) => severity === 'error'));
  return errors.every((error) => error !== undefined) ? errors[0] : undefined;
};

const climbed = (climb: Climb, onPath: OnPath): readonly Rung[] => {
  const rungs: Rung[] = [];
  const ids = rungsOfNic(climb);
  for (const id of ids) {
    const before = rungs.find(({ state }) => state === 'failed');
    rungs.push(rungAt(climb, { id, onPath, before, standing: new Set(ids) }));
  }
  return rungs;
};

type Step = {
  readonly id: RungId;
  readonly onPath: OnPath;
  readonly before: Rung | undefined;
  readonly standing: ReadonlySet<RungId>;
};

const rungAt = (climb: Climb, { id, onPath, before, standing }: Step): Rung => {
  const findings = onPath.findings.filter(({ rule }) => rungAmong(rule, standing) === id);
  const cannotTell = onPath.cannotTell.filter(({ rule }) => rungAmong(rule, standing) === id);
  const rung = { id, says: rungWords(climb, id), findings, cannotTell };
  const error = failureOf(climb, onPath, findings);
  if (error) return { ...rung, state: 'failed', detail: error.title };
  if (before) return { ...rung, state: 'notReached', detail: msg('Not reached: the way ends before it.') };
  if (climb.nic.vm.runs === undefined && (id === 'pod' || id === 'guest'))
    return { ...rung, state: 'notReached', detail: msg('Not reached: the virtual machine does not run.') };
  const isSeen = id === 'pod' && climb.nic.leg !== undefined;
  const missing = isSeen ? undefined : (missingFor(climb, id) ?? blindness(climb, id, cannotTell));
  if (missing) return { ...rung, state: 'notCheckable', detail: missing };
  return { ...rung, state: 'passed', detail: undefined };
};

/** An error about a node counts only when no node that the NIC could use is without one; what is said of the VM itself counts. */
const failureOf = (
  { view, nic, nodes }: Climb,
  { byNode }: OnPath,
  findings: readonly Finding[],
): Finding | undefined => {
  // A network that could not be made everywhere was made where its NAD is.
  const isMadeHere = ({ rule }: Finding) => rule === 'D-020' && view.nadOf(nic) !== undefined;
  const errors = findings.filter((finding) => finding.severity === 'error' && !isMadeHere(finding));
  const bound = new Set([...byNode.values()].flat());
  const free = errors.find((error) => !bound.has(error) || error.subjects[0] === nic.vm.id);
  if (free) return free;
  const failing = (nodes ?? []).filter((node) => errors.some((error) => byNode.get(node)?.includes(error)));
  return failing.length === nodes?.length ? errors[0] : undefined;
};

/**
 * A rung whose rules could have failed it, had they been able to look, is not passed. Where only the namespace of the VM was
 * read, the rules have looked there: that is enough for what nothing elsewhere bears on.
 */
const blindness = ({ view, nic }: Climb, id: RungId, cannotTell: readonly CannotTell[]): Message | undefined => {
  const blind = cannotTell.filter(({ rule }) => mayFail.has(rule));
  const own = blind.find(({ needs }) => needs.length === 0);
  if (own) return own.reason;
  const { namespace } = nic.vm;
  const needs = [...new Set(blind.flatMap((gap) => gap.needs))];
  const missing = needs.filter((kind) => !view.isWhole(kind, namespace));
  if (missing.length > 0) return notRead(view, missing);
  return needs.length === 0 || ownAffairs.has(id)
    ? undefined
    : msg('{{kinds}} could be read in namespace {{namespace}} only, and what is in others bears on this.', {
        kinds: needs.join(', '),
        namespace,
      });
};

/** What other namespaces hold changes nothing about these. */
const ownAffairs: ReadonlySet<RungId> = new Set<RungId>(['nic-list', 'access', 'pod']);

const mayFail: ReadonlySet<RuleCode> = new Set(
  allRules.filter(({ severities }) => severities.includes('error')).map(({ code }) => code),
);
