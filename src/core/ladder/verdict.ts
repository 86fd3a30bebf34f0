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
};

/** The first failed rung decides, else what could not be checked, else the worst warning (settled §2). */
export const verdictOf = (judged: Judged): Verdict => {
  const values = namesOf(judged);
  const failed = judged.rungs.find(({ state }) => state === 'failed');
  const error = failed?.findings.find(({ severity }) => severity === 'error');
  if (error) {
    const cause = causeOf(error, judged.findings);
    const claim = judged.nic.vm.runs === undefined ? wouldNotReach(values) : doesNotReach(values);
    return { kind: 'cannot', claim, reason: cause.title, finding: cause };
  }
  const warning = judged.findings.find(({ severity }) => severity === 'warning');
  const open = judged.rungs.find(({ state, id }) => state === 'notCheckable' && id !== 'guest');
  if (open) {
    const claim = msg('Whether {{vm}} reaches {{network}} could not be checked all the way:', values);
    return { kind: 'unknown', claim, reason: open.detail, finding: warning };
  }
  if (warning) {
    const claim = msg('{{vm}} can reach {{network}}, but not safely:', values);
    return { kind: 'fragile', claim, reason: warning.title, finding: warning };
  }
  const claim =
    judged.nic.source?.kind === 'pod'
      ? msg('Nothing was found that keeps {{vm}} from the pod network.', values)
      : msg('Nothing was found that keeps {{vm}} from {{network}}.', values);
  return { kind: 'works', claim, reason: undefined, finding: undefined };
};

const doesNotReach = (values: Message['values']): Message => msg('{{vm}} cannot reach {{network}}:', values);

const wouldNotReach = (values: Message['values']): Message => msg('{{vm}} could not reach {{network}}:', values);

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
