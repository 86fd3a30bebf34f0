import type { JsonRecord } from '../../../store/jsonValue';
import type { KubeObject } from '../../../store/kubeObject';
import { conditionsOf, type ConditionRow } from './conditionsOf';

/** How far a policy has come on a node, with what the conditions of its enactment say of it (domain §3.2). */
export type EnactmentStep =
  | { readonly phase: 'created' | 'pending' | 'progressing' | 'available' }
  | { readonly phase: 'retrying' | 'failed' | 'aborted'; readonly message: string };

/** The conditions that an enactment has at a step; a status that stays keeps its `lastTransitionTime`. */
export const enactmentConditions = (
  step: EnactmentStep,
  old: KubeObject | undefined,
  time: string,
): readonly JsonRecord[] => {
  const message = 'message' in step ? step.message : messages[step.phase];
  return conditionsOf(types, steps[step.phase], { old, time }).map((one) => ({
    ...one,
    // What kubernetes-nmstate writes there after a failure, whatever it means.
    reason:
      one.type === 'Aborted' && /^(?:retrying|failed)$/.test(step.phase) ? 'SuccessfullyConfigured' : one['reason'],
    message: one.status === 'True' || (step.phase === 'pending' && one.type === 'Progressing') ? message : '',
  }));
};

const types = ['Available', 'Failing', 'Progressing', 'Pending', 'Aborted'] as const;

/** One letter for each type, in order. */
const steps: Readonly<Record<EnactmentStep['phase'], ConditionRow>> = {
  created: { states: 'UUUUU', reason: '' },
  pending: { states: 'FFFTF', reason: 'MaxUnavailableLimitReached' },
  progressing: { states: 'UUTFF', reason: 'ConfigurationProgressing' },
  retrying: { states: 'FTTFF', reason: 'Retrying' },
  available: { states: 'TFFFF', reason: 'SuccessfullyConfigured' },
  failed: { states: 'FTFFF', reason: 'FailedToConfigure' },
  aborted: { states: 'FFFFT', reason: 'ConfigurationAborted' },
};

const messages: Readonly<Record<string, string>> = {
  created: '',
  pending: 'Waiting for progressing nodes to finish',
  progressing: 'Applying desired state',
  available: 'successfully reconciled',
};
