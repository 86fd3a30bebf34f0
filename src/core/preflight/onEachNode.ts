import type { NetworkState } from '../../k8s/networkState';
import { msg } from '../message';
import type { Message } from '../message';
import type { HostView } from '../view/hostView';
import type { DraftPolicy } from './draftPolicies';
import type { PreflightAnswer, PreflightInput, PreflightSaid } from './preflight';
import { cannotTell, passed } from './said';

/** A policy on one node whose state is known. */
export type OnNode = { readonly policy: DraftPolicy; readonly desired: NetworkState; readonly host: HostView };

type NodeCheck = {
  /** What is said of a node where nothing else is. */
  readonly good: Message;
  /** Whether the policy has anything that the check is about; a template always may. */
  readonly concerns: (desired: NetworkState) => boolean;
  /** What the check has to say of one node; nothing = all is well. */
  readonly on: (place: OnNode) => readonly PreflightSaid[];
  /** What it says where the state of a node, or what the policy writes, is not known. */
  readonly unknown?: (reason: Message, policy: DraftPolicy, node: string | undefined) => readonly PreflightSaid[];
};

/** Asks a check about every node that every policy among the changes is for. What is not known is never passed. */
export const onEachNode = (input: PreflightInput, check: NodeCheck): readonly PreflightAnswer[] =>
  input.changes.policies.flatMap((policy): readonly PreflightAnswer[] => {
    const { desired, nodes, object } = policy;
    if (desired && !check.concerns(desired)) return [];
    const unknown = (reason: Message, node?: string) =>
      (check.unknown?.(reason, policy, node) ?? [cannotTell(reason)]).map((said) => at(said, object, node));
    if (!desired) return policy.policy.templated ? unknown(isTemplate(policy)) : [];
    if (!nodes) return unknown(msg('It is not known which nodes {{policy}} selects.', { policy: policy.name }));
    return nodes.flatMap((node) => {
      const host = input.view.hostOf(node);
      if (!host?.host.hasState) return unknown(noState(input, node), node);
      const said = check.on({ policy, desired, host });
      return (said.length > 0 ? said : [passed(check.good)]).map((one) => at(one, object, node));
    });
  });

/** An answer about one object, on one node where that matters. */
export const at = (said: PreflightSaid, object: string, node?: string): PreflightAnswer => ({
  ...said,
  object,
  ...(node === undefined ? {} : { node }),
});

const isTemplate = ({ name }: DraftPolicy): Message =>
  msg('{{policy}} takes parts of what it writes from each node, so that it is not known before it is applied.', {
    policy: name,
  });

const noState = ({ view }: PreflightInput, node: string): Message =>
  view.isWhole('NodeNetworkState')
    ? msg('NMState reports nothing of {{node}}.', { node })
    : msg('The network state of {{node}} could not be read.', { node });
