import type { JsonRecord } from '../../../store/jsonValue';
import type { KubeObject } from '../../../store/kubeObject';
import { conditionsOf, type ConditionMoment } from './conditionsOf';

/** How many of a policy's nodes are how far, counting enactments of the policy as it stands only. */
export type PolicyCount = {
  /** Nodes that are selected and run a handler, and how many of them are not ready. */
  readonly nodes: number;
  readonly notReady: number;
  readonly available: number;
  /** Retrying nodes are among them. */
  readonly failing: number;
  readonly aborted: number;
  readonly pending: number;
};

/** The conditions of a policy right after somebody wrote it. */
export const unknownPolicy = (time: string): readonly JsonRecord[] => told('UUUU', ['', ''], { time });

/** The conditions of a policy (domain §3.1, kubernetes-nmstate `pkg/policyconditions`). */
export const policyConditions = (count: PolicyCount, old: KubeObject, time: string): readonly JsonRecord[] => {
  const { nodes, notReady, available, failing, aborted, pending } = count;
  const at = { time, old };
  const ignored = notReady > 0 ? `, ${notReady} nodes ignored due to NotReady state` : '';
  const finished = available + failing + aborted;
  if (nodes === 0) return told('FFFT', ['NoMatchingNode', 'Policy does not match any node'], at);
  if (failing + aborted > 0) {
    const stopped = aborted > 0 ? `, ${aborted} nodes aborted configuration` : '';
    return told('FTFF', ['FailedToConfigure', `${failing}/${nodes} nodes failed to configure${stopped}`], at);
  }
  if (finished < nodes - notReady || pending > 0) {
    const waiting = pending > 0 ? `, ${pending} pending` : '';
    const text = `Policy is progressing ${finished}/${nodes - notReady} nodes finished${waiting}${ignored}`;
    return told('UUTF', ['ConfigurationProgressing', text], at);
  }
  return told('TFFF', ['SuccessfullyConfigured', `${available}/${nodes} nodes successfully configured${ignored}`], at);
};

const types = ['Available', 'Degraded', 'Progressing', 'Ignored'] as const;

/** One letter for each type, in order; the message stands at the one that is true. */
const told = (
  states: string,
  [reason, message]: readonly [reason: string, message: string],
  moment: ConditionMoment,
): readonly JsonRecord[] =>
  conditionsOf(types, { states, reason }, moment).map((one) => (one.status === 'True' ? { ...one, message } : one));
