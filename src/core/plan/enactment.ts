import type { Message } from '../message';
import { withDefaultTrunks } from './host/defaultTrunk';
import type { HostChange } from './host/hostChanges';
import { metadataOf, recordIn } from './rawObjects';
import type { RawObject } from './rawObjects';

/** What becomes of a policy on one node; `state` is what the node's `status.currentState` becomes. */
export type NodeResult = { readonly node: string } & (
  | { readonly result: 'applied'; readonly changed: readonly HostChange[]; readonly state: RawObject }
  | { readonly result: 'failed'; readonly message: string }
  | { readonly result: 'cannotTell'; readonly reason: Message }
);

/** The object in which NMState notes a result (domain §3.2). Where nothing can be told all its conditions are unknown. */
export const anEnactmentOf = (policy: RawObject, result: NodeResult, at: string | undefined): RawObject => {
  const { name, generation } = metadataOf(policy);
  const labels = { 'nmstate.io/node': result.node, 'nmstate.io/policy': name };
  return {
    apiVersion: 'nmstate.io/v1beta1',
    kind: 'NodeNetworkConfigurationEnactment',
    metadata: { name: `${result.node}.${String(name)}`, labels },
    status: {
      policyGeneration: generation,
      conditions: conditions(outcomes[result.result], enactmentConditions, {
        ...words[result.result],
        ...(result.result === 'failed' && { message: result.message }),
        ...(at !== undefined && { lastTransitionTime: at }),
      }),
      ...(result.result !== 'cannotTell' && {
        desiredState: withDefaultTrunks(recordIn(recordIn(policy, 'spec'), 'desiredState')),
      }),
    },
  };
};

/** A policy with the status that its results give it (domain §3.1). */
export const withOutcome = (policy: RawObject, results: readonly NodeResult[]): RawObject => {
  const [matched, failed] = [results.length, results.filter(({ result }) => result === 'failed').length];
  const isUnknown = results.some(({ result }) => result === 'cannotTell');
  const holds = matched === 0 ? 'Ignored' : failed > 0 ? 'Degraded' : isUnknown ? undefined : 'Available';
  const told =
    matched === 0
      ? { reason: 'NoMatchingNode', message: 'Policy does not match any node' }
      : failed > 0
        ? { reason: 'FailedToConfigure', message: `${failed}/${matched} nodes failed to configure` }
        : { reason: 'SuccessfullyConfigured', message: `${matched}/${matched} nodes successfully configured` };
  const status = recordIn(policy, 'status');
  return { ...policy, status: { ...status, conditions: conditions(holds, policyConditions, holds ? told : {}) } };
};

const policyConditions = ['Available', 'Degraded', 'Progressing', 'Ignored'] as const;
const enactmentConditions = ['Available', 'Failing', 'Progressing', 'Pending', 'Aborted'] as const;

const outcomes = { applied: 'Available', failed: 'Failing', cannotTell: undefined } as const;

const words = {
  applied: { reason: 'SuccessfullyConfigured', message: 'successfully reconciled' },
  failed: { reason: 'FailedToConfigure' },
  cannotTell: {},
} as const;

/** One condition holds and the others do not; when none does, nothing is known. */
const conditions = (holds: string | undefined, types: readonly string[], more: RawObject): readonly RawObject[] =>
  types.map((type) => ({
    type,
    status: holds === undefined ? 'Unknown' : type === holds ? 'True' : 'False',
    ...(holds === type || holds === undefined ? more : {}),
  }));
