import { msg } from '../../message';
import type { EnactmentView, PolicyView } from '../../view/policyView';
import type { Answer, Rule, RuleFinding, Severity } from '../rule';
import { namesText } from '../said/namesText';

/** A policy that failed (domain D-303). It is a warning as long as NMState still tries, or may do so. */
export const policyFailed: Rule = {
  id: 'd-303-policy-failed',
  code: 'D-303',
  severities: ['error', 'warning'],
  scope: 'policy',
  needs: ['NodeNetworkConfigurationPolicy'],
  title: msg('Policy {{policy}} failed on {{failed}} of {{all}} nodes.'),
  message: msg(
    'Nothing that it changes holds on {{nodes}}: NMState put back what was there before, or did not come to try.',
  ),
  why: msg(
    'NMState applies a policy to each node as a whole, checks that the node is still reachable, and undoes everything when something goes wrong. After five attempts it leaves the node as it was, until the policy is edited.',
  ),
  remedy: msg(
    'Mend what the message of the first failed node says, and edit the policy: only a change of its spec makes NMState try again.',
  ),
  find: (view) =>
    view.policies().flatMap((policy): readonly Answer[] => {
      const message = policy.policy.conditions.find(isDegraded)?.message;
      return policy.policy.conditions.some(isDegraded) ? [finding(policy, severityOf(policy), message)] : [];
    }),
};

const isDegraded = ({ type, status }: { readonly type: string; readonly status: string }): boolean =>
  type === 'Degraded' && status === 'True';

const ofPhase = ({ enactments }: PolicyView, ...phases: readonly EnactmentView['phase'][]): readonly EnactmentView[] =>
  enactments.filter(({ phase, isCurrent }) => isCurrent && phases.includes(phase));

/** Final when a node gave up on the policy as it stands, and none still tries. */
const severityOf = (policy: PolicyView): Severity =>
  ofPhase(policy, 'failed').length > 0 && ofPhase(policy, 'retrying').length === 0 ? 'error' : 'warning';

const finding = (policy: PolicyView, severity: Severity, message: string | undefined): RuleFinding => {
  const failed = ofPhase(policy, 'failed', 'retrying');
  const all = [...failed, ...ofPhase(policy, 'aborted')];
  const [first] = failed;
  const values = {
    policy: policy.name,
    failed: failed.length,
    all: policy.enactments.length,
    nodes: namesText(all.map(({ node }) => node)),
  };
  const isRetrying = ofPhase(policy, 'retrying').length > 0;
  return {
    kind: 'finding',
    at: [policy.id, ...all.map(({ id }) => id)],
    severity,
    values,
    ...(!first && {
      title: msg('Policy {{policy}} failed.', values),
      message: msg('At least one node could not be configured; the results of the nodes are not known.'),
    }),
    ...(isRetrying && {
      message: msg('NMState has not given up yet and is still trying on {{nodes}}.', {
        nodes: namesText(ofPhase(policy, 'retrying').map(({ node }) => node)),
      }),
    }),
    evidence: [
      { object: policy.object, path: 'status.conditions[type=Degraded].message', value: message ?? null },
      ...failed.map(({ object, message: words }) => ({
        object,
        path: 'status.conditions[type=Failing].message',
        value: words ?? null,
      })),
    ],
  };
};
