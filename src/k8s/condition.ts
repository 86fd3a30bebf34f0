import type { Entry, Fields } from './fields';

/** A status condition; `status` is "True", "False" or "Unknown" as the API prints it. */
export type Condition = {
  readonly type: string;
  readonly status: string;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
  readonly lastTransitionTime?: string | undefined;
  readonly lastHeartbeatTime?: string | undefined;
};

/** `status.conditions[]`; an entry without a type is reported and left out. */
export const readConditions = (object: Fields): readonly Condition[] =>
  object.object('status')?.list('conditions', readCondition) ?? [];

const readCondition = (entry: Entry): Condition | undefined => {
  const condition = entry.object();
  if (!condition) return undefined;
  const type = condition.text('type');
  if (!type) {
    entry.report('A condition needs a type.');
    return undefined;
  }
  return {
    type,
    status: condition.text('status') ?? 'Unknown',
    reason: condition.text('reason'),
    message: condition.text('message'),
    lastTransitionTime: condition.text('lastTransitionTime'),
    lastHeartbeatTime: condition.text('lastHeartbeatTime'),
  };
};
