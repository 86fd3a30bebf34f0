import { listAt, textAt, type JsonRecord } from '../../../store/jsonValue';
import type { KubeObject } from '../../../store/kubeObject';

/** What NMState's tables say of one situation. `states`: T, F or U for each type, in their order. */
export type ConditionRow = { readonly states: string; readonly reason: string };

/** Whose conditions they become, and when; `time` as Kubernetes writes it. */
export type ConditionMoment = { readonly old?: KubeObject | undefined; readonly time: string };

/** One condition for each type; a status that stays keeps its `lastTransitionTime`. Without messages. */
export const conditionsOf = (
  types: readonly string[],
  { states, reason }: ConditionRow,
  { old, time }: ConditionMoment,
): readonly (JsonRecord & { readonly type: string; readonly status: string })[] =>
  types.map((type, index) => {
    const status = words[states[index] ?? 'U'] ?? 'Unknown';
    const before = listAt(old, ['status', 'conditions']).find((one) => textAt(one, ['type']) === type);
    const since = textAt(before, ['status']) === status ? textAt(before, ['lastTransitionTime']) : undefined;
    return { type, status, reason, message: '', lastHeartbeatTime: time, lastTransitionTime: since ?? time };
  });

const words: Readonly<Record<string, string>> = { T: 'True', F: 'False', U: 'Unknown' };
