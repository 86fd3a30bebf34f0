import { msg } from '../message';
import type { Message, Say } from '../message';
import type { Finding } from '../rules/finding';
import type { NadView } from '../view/nadView';
import type { NicView } from '../view/vmView';
import type { Rung, Verdict } from './ladder';

/** The verdict in one sentence. */
export const verdictText = ({ claim, reason }: Verdict, say: Say): string =>
  reason ? `${say(claim)} ${say(reason)}` : say(claim);

type Judged = {
  readonly nic: NicView;
  readonly nad: NadView | undefined;
  readonly rungs: readonly Rung[];
  readonly findings: readonly Finding[];
  /** An error that leaves no node although no single rung fails on all of them. */
  readonly everywhere: Finding | undefined;
};

/** The first failed rung decides, else what could not be checked, else the worst warning (settled §2). */
export const verdictOf = (judged: Judged): Verdict => {
  const values = namesOf(judged);
  const failed = judged.rungs.find(({ state }) => state === 'failed');
  const error = failed?.findings.find(({ severity }) => severity === 'error') ?? judged.everywhere;
  if (error) {
    const cause = causeOf(error, judged.findings);
    const claim = { text: cannotReach(judged.nic).text, values };
    return { kind: 'cannot', claim, reason: cause.title, finding: cause };
  }
  // An error that holds on some of the nodes only is as good as a warning.
  const warning = judged.findings.find(({ severity }) => severity !== 'info');
  const open = judged.rungs.find(isBlind);
  if (open) {
    const claim =
      judged.nic.source?.kind === 'pod'
        ? msg('Whether {{vm}} reaches the pod network could not be checked all the way:', values)
        : msg('Whether {{vm}} reaches {{network}} could not be checked all the way:', values);
    return { kind: 'unknown', claim, reason: open.detail, finding: warning };
  }
  if (warning) {
    const claim =
      judged.nic.source?.kind === 'pod'
        ? msg('{{vm}} can reach the pod network, but not safely:', values)
        : msg('{{vm}} can reach {{network}}, but not safely:', values);
    return { kind: 'fragile', claim, reason: warning.title, finding: warning };
  }
  const claim =
    judged.nic.source?.kind === 'pod'
      ? msg('Nothing was found that keeps {{vm}} from the pod network.', values)
      : msg('Nothing was found that keeps {{vm}} from {{network}}.', values);
  return { kind: 'works', claim, reason: undefined, finding: undefined };
};

/** Many guests run no agent, which says nothing against them; what somebody may not read does. */
const isBlind = ({ id, state, cannotTell }: Rung): boolean =>
  state === 'notCheckable' && (id !== 'guest' || cannotTell.some(({ needs }) => needs.length > 0));

const cannotReach = ({ vm, source }: NicView): Message => {
  if (source?.kind === 'pod')
    return vm.runs === undefined
      ? msg('{{vm}} could not reach the pod network:')
      : msg('{{vm}} cannot reach the pod network:');
  return vm.runs === undefined ? msg('{{vm}} could not reach {{network}}:') : msg('{{vm}} cannot reach {{network}}:');
};

/** The finding that explains another, as long as it is as bad. */
const causeOf = (finding: Finding, all: readonly Finding[]): Finding => {
  const { because } = finding;
  const cause = all.find(({ rule, subjects }) => rule === because?.rule && subjects[0] === because.subject);
  return cause?.severity === 'error' ? cause : finding;
};

const namesOf = ({ nic, nad }: Judged): Message['values'] => {
  const network = nad?.vlan ? `VLAN ${nad.vlan}` : (nad?.name ?? nic.nadPlace?.name ?? nic.name);
  return { vm: nic.vm.name, network };
};
