import { withDefaultTrunks } from '../../../core/plan/host/defaultTrunk';
import type { JsonRecord } from '../../store/jsonValue';
import type { KubeObject } from '../../store/kubeObject';
import type { HostPlan, PolicyOutcome, PolicyPlan } from '../plan/clusterPlan';
import { condition, labObject, minutesBefore, uidOfObject } from './labObject';
import { nodeLabels } from './makeNode';

type PolicyNow = { readonly now: string; readonly hosts: readonly HostPlan[] };

/** A policy, and its enactment on every node that it selects and that took notice of it (domain §3.1, §3.2). */
export const policyObjects = (policy: PolicyPlan, { now, hosts }: PolicyNow): readonly KubeObject[] => {
  const states = Object.values(policy.outcomes ?? {}).map(({ state }) => state);
  const underWay = states.includes('progressing') || states.includes('pending');
  const since = minutesBefore(now, underWay ? 2 : 180);
  const selected = hosts.filter((host) => isSelected(policy, host));
  const results = selected
    .map((host) => ({ node: host.node, outcome: policy.outcomes?.[host.node] ?? available }))
    .filter(({ outcome }) => outcome.state !== 'none');
  return [
    makePolicy(
      policy,
      results.map(({ outcome }) => outcome),
      since,
    ),
    ...results.map(({ node, outcome }) => makeEnactment(policy, { node, outcome, since })),
  ];
};

const available: PolicyOutcome = { state: 'available' };

const isSelected = ({ nodeSelector }: PolicyPlan, host: HostPlan): boolean => {
  const labels = nodeLabels(host);
  return host.silent !== 'everything' && Object.entries(nodeSelector).every(([key, value]) => labels[key] === value);
};

const makePolicy = (policy: PolicyPlan, outcomes: readonly PolicyOutcome[], since: string): KubeObject =>
  labObject(
    { apiVersion: 'nmstate.io/v1', kind: 'NodeNetworkConfigurationPolicy', place: policy.name },
    {
      metadata: {
        generation: policy.generation ?? 1,
        annotations: {
          'nmstate.io/webhook-mutating-timestamp': '1762155000000000000',
          ...(policy.description === undefined ? {} : { description: policy.description }),
        },
      },
      spec: {
        desiredState: policy.desiredState,
        nodeSelector: policy.nodeSelector,
        ...(policy.maxUnavailable === undefined ? {} : { maxUnavailable: policy.maxUnavailable }),
      },
      status: { conditions: policyConditions(outcomes, since) },
    },
  );

const policyConditions = (outcomes: readonly PolicyOutcome[], since: string): readonly JsonRecord[] => {
  const count = (...states: readonly PolicyOutcome['state'][]) =>
    outcomes.filter(({ state }) => states.includes(state)).length;
  const all = outcomes.length;
  const rest = (reason: string, message: string) => ({ reason, message, since });
  const rows = (states: readonly ConditionStatus[], more: ReturnType<typeof rest>): readonly JsonRecord[] =>
    ['Available', 'Degraded', 'Progressing', 'Ignored'].map((type, index) =>
      condition(type, states[index] ?? 'False', more),
    );
  if (all === 0)
    return rows(['False', 'False', 'False', 'True'], rest('NoMatchingNode', 'Policy does not match any node'));
  const unfinished = count('pending', 'progressing');
  if (unfinished > 0) {
    const text = `Policy is progressing ${all - unfinished}/${all} nodes finished, ${count('pending')} pending`;
    return rows(['Unknown', 'Unknown', 'True', 'False'], rest('ConfigurationProgressing', text));
  }
  if (count('failing', 'aborted') > 0) {
    const aborted = count('aborted') > 0 ? `, ${count('aborted')} nodes aborted configuration` : '';
    const text = `${count('failing')}/${all} nodes failed to configure${aborted}`;
    return rows(['False', 'True', 'False', 'False'], rest('FailedToConfigure', text));
  }
  const text = `${all}/${all} nodes successfully configured`;
  return rows(['True', 'False', 'False', 'False'], rest('SuccessfullyConfigured', text));
};

type ConditionStatus = 'True' | 'False' | 'Unknown';

type Enactment = { readonly node: string; readonly outcome: PolicyOutcome; readonly since: string };

const makeEnactment = (policy: PolicyPlan, { node, outcome, since }: Enactment): KubeObject =>
  labObject(
    {
      apiVersion: 'nmstate.io/v1beta1',
      kind: 'NodeNetworkConfigurationEnactment',
      place: `${node}.${policy.name}`,
    },
    {
      metadata: {
        labels: { 'nmstate.io/node': node, 'nmstate.io/policy': policy.name },
        ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name: node, uid: uidOfObject('Node', node) }],
      },
      status: {
        desiredState: withDefaultTrunks(policy.desiredState),
        policyGeneration: policy.generation ?? 1,
        conditions: enactmentConditions(outcome, since),
      },
    },
  );

/** Which type is true, and which nobody knows; the rest is false. */
const enactmentConditions = ({ state, message }: PolicyOutcome, since: string): readonly JsonRecord[] => {
  const phase = phases[state];
  return ['Available', 'Failing', 'Progressing', 'Pending', 'Aborted'].map((type) =>
    condition(type, phase.isTrue === type ? 'True' : phase.unknown.includes(type) ? 'Unknown' : 'False', {
      reason: phase.reason,
      message: message ?? phase.message,
      since,
    }),
  );
};

type Phase = {
  readonly isTrue: string;
  readonly unknown: readonly string[];
  readonly reason: string;
  readonly message: string;
};

const phases: Readonly<Record<PolicyOutcome['state'], Phase>> = {
  none: { isTrue: '', unknown: ['Available', 'Failing', 'Progressing', 'Pending', 'Aborted'], reason: '', message: '' },
  available: {
    isTrue: 'Available',
    unknown: [],
    reason: 'SuccessfullyConfigured',
    message: 'successfully reconciled',
  },
  failing: {
    isTrue: 'Failing',
    unknown: [],
    reason: 'FailedToConfigure',
    message: 'error reconciling NodeNetworkConfigurationPolicy: rolling back desired state configuration',
  },
  pending: {
    isTrue: 'Pending',
    unknown: [],
    reason: 'MaxUnavailableLimitReached',
    message: 'Waiting for progressing nodes to finish',
  },
  progressing: {
    isTrue: 'Progressing',
    unknown: ['Available', 'Failing'],
    reason: 'ConfigurationProgressing',
    message: 'Applying desired state',
  },
  aborted: {
    isTrue: 'Aborted',
    unknown: [],
    reason: 'ConfigurationAborted',
    message: 'reconciliation of enactment has aborted',
  },
};
