import { ladderOf } from '../core/ladder/ladderOf';
import type { Ladder } from '../core/ladder/ladder';
import { english } from '../core/message';
import { findingsToJson } from '../core/render/diagnosis/findingsToJson';
import { findingsToText } from '../core/render/diagnosis/findingsToText';
import { ladderToText } from '../core/render/diagnosis/ladderToText';
import { verdictText } from '../core/ladder/verdict';
import { diagnose } from '../core/rules/diagnose';
import type { Diagnosis } from '../core/rules/finding';
import type { Severity } from '../core/rules/rule';
import { buildSnapshot } from '../core/snapshot/buildSnapshot';
import type { RawCluster } from '../core/snapshot/rawCluster';
import { buildNetworkMap } from '../core/sources/buildNetworkMap';
import { clusterView } from '../core/view/clusterView';
import type { ClusterView } from '../core/view/clusterView';
import type { NicView, VmView } from '../core/view/vmView';
import { nativeVlansOf, severities } from './checkOptions';
import type { CheckOptions } from './checkOptions';
import { findingsToJunit } from './findingsToJunit';
import { findingsToSarif } from './findingsToSarif';

/** What is checked: the objects, the cluster's time (ms since 1970), and the files that a dump's objects stand in. */
export type CheckInput = {
  readonly raw: RawCluster;
  readonly now: number;
  readonly files: ReadonlyMap<string, string>;
};

/**
 * `code`: 0 nothing at or above the severity, 1 something, 2 what a check needs could not be read at all, 3 with `strict`
 * when something could not be told. `problems` goes to stderr.
 */
export type CheckResult = {
  readonly code: 0 | 1 | 2 | 3;
  readonly text: string;
  readonly problems: readonly string[];
};

/** The findings of a cluster, or of one VM with its ladders, in the format that is asked for. */
export const checkCluster = ({ raw, now, files }: CheckInput, options: CheckOptions): CheckResult => {
  const native = nativeVlansOf(options.nativeVlan ?? []);
  if (!native.ok) return unusable(native.problem);
  const snapshot = buildSnapshot(raw);
  const view = clusterView({ map: buildNetworkMap(snapshot), snapshot, now, nativeVlans: native.vlans });
  const vm = view.vms().find(({ place }) => place === options.vm);
  if (options.vm !== undefined && !vm)
    return unusable(`There is no virtual machine ${options.vm}; name it as NAMESPACE/NAME.`);
  const whole = diagnose(view);
  const climbed = (vm?.nics ?? []).map((nic) => ({ nic, ladder: ladderOf(view, whole, nic) }));
  const narrowed = vm ? ofLadders(whole, vm, climbed) : whole;
  const shown = {
    ...narrowed,
    findings: narrowed.findings.filter(({ severity }) => isAtLeast(severity, options.severity)),
  };
  const text = written(shown, { options, climbed, files });
  const blind = unreadKinds(view);
  if (blind.length > 0) return { code: 2, text, problems: [`${blind.join(', ')}: could not be read at all.`] };
  const code = shown.findings.length > 0 ? 1 : options.strict && shown.cannotTell.length > 0 ? 3 : 0;
  return { code, text, problems: [] };
};

const unusable = (problem: string): CheckResult => ({ code: 2, text: '', problems: [problem] });

const isAtLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(least);

/** Without wiring, networks or VMs nothing of what a check is for was looked at. */
const unreadKinds = ({ snapshot }: ClusterView): readonly string[] =>
  [['NodeNetworkState'], ['NetworkAttachmentDefinition'], ['VirtualMachine', 'VirtualMachineInstance']].flatMap(
    (kinds): readonly string[] => {
      const isBlind = needed(kinds).every((kind) => {
        const { state, within } = snapshot.kind(kind);
        return state !== 'read' && within === undefined;
      });
      return isBlind ? kinds : [];
    },
  );

const needed = (kinds: readonly string[]) =>
  (['NodeNetworkState', 'NetworkAttachmentDefinition', 'VirtualMachine', 'VirtualMachineInstance'] as const).filter(
    (kind) => kinds.includes(kind),
  );

type Climbed = readonly { readonly nic: NicView; readonly ladder: Ladder }[];

/** What concerns one VM: what its ladders and the lists under them hold, and what was found of the VM itself. */
const ofLadders = ({ findings, cannotTell }: Diagnosis, vm: VmView, climbed: Climbed): Diagnosis => {
  const ladders = climbed.map(({ ladder }) => ladder);
  const kept = new Set(ladders.flatMap(({ rungs, others }) => [...rungs.flatMap((rung) => rung.findings), ...others]));
  const gaps = new Set(ladders.flatMap(({ rungs }) => rungs.flatMap((rung) => rung.cannotTell)));
  return {
    findings: findings.filter((finding) => kept.has(finding) || finding.subjects.includes(vm.id)),
    cannotTell: cannotTell.filter((gap) => gaps.has(gap) || gap.subjects.includes(vm.id)),
  };
};

type Written = {
  readonly options: CheckOptions;
  readonly climbed: Climbed;
  readonly files: ReadonlyMap<string, string>;
};

const written = (diagnosis: Diagnosis, { options, climbed, files }: Written): string => {
  switch (options.output) {
    case 'json':
      return json(
        climbed.length > 0
          ? { ...findingsToJson(diagnosis), ladders: climbed.map(writtenLadder) }
          : findingsToJson(diagnosis),
      );
    case 'sarif':
      return json(findingsToSarif(diagnosis, (object) => files.get(object)));
    case 'junit':
      return findingsToJunit(diagnosis);
    case 'text': {
      const ladders = climbed.map(({ nic, ladder }) => ladderToText(nic.name, ladder, english));
      return [...ladders, findingsToText(diagnosis, english)].join('\n\n');
    }
  }
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const writtenLadder = ({ ladder }: Climbed[number]) => ({
  nic: ladder.nic,
  nodes: ladder.nodes,
  verdict: {
    kind: ladder.verdict.kind,
    text: verdictText(ladder.verdict, english),
    ...(ladder.verdict.finding && { rule: ladder.verdict.finding.rule }),
  },
  rungs: ladder.rungs.map(({ id, state, says, detail }) => ({
    id,
    state,
    says: english(says),
    ...(detail && { detail: english(detail) }),
  })),
});
