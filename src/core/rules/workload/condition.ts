import type { Condition } from '../../../k8s/condition';
import type { Evidence } from '../rule';

/** The condition of that type when it has this status. */
export const conditionOf = (
  conditions: readonly Condition[] | undefined,
  type: string,
  status = 'True',
): Condition | undefined => conditions?.find((one) => one.type === type && one.status === status);

/** What a condition says, or that it holds where it says nothing. */
export const conditionEvidence = (object: string, { type, status, message }: Condition): Evidence => ({
  object,
  path: `status.conditions[type=${type}].${message ? 'message' : 'status'}`,
  value: message || status,
});
