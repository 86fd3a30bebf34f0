import type { Condition } from '../../../k8s/condition';
import type { EnactmentPhase } from '../../model/enactmentPhase';

/**
 * The phase that an enactment's conditions tell (domain §3.2), with the message of the condition that tells it. A condition
 * counts only when it is True: those that are False may carry a reason that belongs to another outcome.
 */
export const phaseOf = (
  conditions: readonly Condition[],
): { readonly phase: EnactmentPhase; readonly message?: string | undefined } => {
  const holds = (type: string) =>
    conditions.find((condition) => condition.type === type && condition.status === 'True');
  const failing = holds('Failing');
  if (failing) return { phase: holds('Progressing') ? 'retrying' : 'failed', message: failing.message };
  for (const [type, phase] of others) {
    const condition = holds(type);
    if (condition) return { phase, message: condition.message };
  }
  return { phase: 'created' };
};

const others: readonly (readonly [type: string, phase: EnactmentPhase])[] = [
  ['Aborted', 'aborted'],
  ['Progressing', 'progressing'],
  ['Pending', 'pending'],
  ['Available', 'available'],
];
