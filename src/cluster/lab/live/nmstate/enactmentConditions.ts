import { listAt, textAt, type JsonRecord } from '../../../store/jsonValue';
import type { KubeObject } from '../../../store/kubeObject';

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
  const { states, reason } = steps[step.phase];
  const message = 'message' in step ? step.message : messages[step.phase];
  return types.map((type, index) => {
    const status = words[states[index] ?? 'U'];
    const before = listAt(old, ['status', 'conditions']).find((one) => textAt(one, ['type']) === type);
    const since = textAt(before, ['status']) === status ? textAt(before, ['lastTransitionTime']) : undefined;
    const said = status === 'True' || (step.phase === 'pending' && type === 'Progressing') ? message : '';
    return {
      type,
      status,
      // What kubernetes-nmstate writes there after a failure, whatever it means.
      reason: type === 'Aborted' && /^(?:retrying|failed)$/.test(step.phase) ? 'SuccessfullyConfigured' : reason,
      message: said,
      lastHeartbeatTime: time,
      lastTransitionTime: since ?? time,
    };
  });
};

const types = ['Available', 'Failing', 'Progressing', 'Pending', 'Aborted'] as const;

const words: Readonly<Record<string, string>> = { T: 'True', F: 'False', U: 'Unknown' };

/** One letter for each type, in order. */
const steps: Readonly<Record<EnactmentStep['phase'], { readonly states: string; readonly reason: string }>> = {
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
