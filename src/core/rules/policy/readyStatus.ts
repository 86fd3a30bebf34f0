import type { Condition } from '../../../k8s/condition';

type WithConditions = { readonly conditions: readonly Condition[] };

/** The status of condition Ready of a node or pod as the API prints it; undefined = not known. */
export const readyStatus = (of: WithConditions | undefined): string | undefined =>
  of?.conditions.find(({ type }) => type === 'Ready')?.status;

/** The same when it says that the node or pod is not ready. */
export const notReadyStatus = (of: WithConditions | undefined): string | undefined => {
  const status = readyStatus(of);
  return status === 'True' ? undefined : status;
};
