import { isRecord } from '../../k8s/fields';
import type { NetworkState } from '../../k8s/networkState';
import { readNodeNetworkConfigurationPolicy } from '../../k8s/nodeNetworkConfigurationPolicy';
import type { NodeNetworkConfigurationPolicy } from '../../k8s/nodeNetworkConfigurationPolicy';
import type { Problem } from '../../k8s/reading';
import { compareText } from '../model/createNetworkMap';
import type { RawObject } from '../plan/rawObjects';
import type { ClusterView } from '../view/clusterView';
import type { PolicyView } from '../view/policyView';
import type { Draft } from './changesRead';

/**
 * A policy as it would be. `nodes`: those that its selector fits, whether or not NMState runs there; undefined = not known.
 * `desired` is undefined where it is a template, or nothing. `live`: what has its name now. `rawDesired` is what is written.
 */
export type DraftPolicy = Draft & {
  readonly policy: NodeNetworkConfigurationPolicy;
  readonly desired: NetworkState | undefined;
  readonly rawDesired: RawObject;
  readonly problems: readonly Problem[];
  readonly nodes: readonly string[] | undefined;
  readonly live: PolicyView | undefined;
};

/** The policies that would be there after the changes. */
export const draftPolicies = (view: ClusterView, drafts: readonly Draft[]): readonly DraftPolicy[] =>
  drafts.flatMap((draft): readonly DraftPolicy[] => {
    if (draft.kind !== 'NodeNetworkConfigurationPolicy' || draft.after === undefined) return [];
    const reading = readNodeNetworkConfigurationPolicy(draft.after);
    if (!reading.ok) return [];
    const policy = reading.value;
    const { spec } = draft.after;
    const desired = isRecord(spec) ? spec['desiredState'] : undefined;
    return [
      {
        ...draft,
        policy,
        desired: policy.desired,
        rawDesired: isRecord(desired) ? desired : {},
        problems: reading.problems,
        nodes: nodesOf(view, policy),
        live: view.policyOf(draft.name),
      },
    ];
  });

const nodesOf = (
  view: ClusterView,
  { nodeSelector }: NodeNetworkConfigurationPolicy,
): readonly string[] | undefined => {
  if (!nodeSelector || !view.isWhole('Node')) return undefined;
  const pairs = Object.entries(nodeSelector);
  return view
    .nodes()
    .filter(({ meta }) => pairs.every(([key, value]) => meta.labels[key] === value))
    .map(({ meta }) => meta.name)
    .sort(compareText);
};
