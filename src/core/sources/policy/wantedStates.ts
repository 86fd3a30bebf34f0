import type { NetworkState } from '../../../k8s/networkState';
import { compareText } from '../../model/createNetworkMap';
import type { Host } from '../host/host';
import type { SourceInput } from '../source';
import { enactmentsOf } from './enactments';
import type { Enactments } from './enactments';
import { policyTargets } from './policyTargets';

/** What one policy wants of one node. `object` is where that is written: the enactment or the policy itself. */
export type WantedState = {
  readonly policy: string;
  readonly host: Host;
  readonly object: string;
  readonly state: NetworkState;
};

/**
 * What every policy wants of every node it is for and whose state is known (domain L-57). An enactment of the policy as it
 * stands tells what was rendered for the node; without one the policy itself does, unless it is a template. Sorted by
 * policy, then by node.
 */
export const wantedStates = (input: SourceInput): readonly WantedState[] => {
  const enactments = enactmentsOf(input.snapshot);
  const wanted = [...readPolicies(input, enactments), ...unreadablePolicies(input, enactments)];
  return wanted.sort((a, b) => compareText(a.policy, b.policy) || compareText(a.host.node, b.host.node));
};

const readPolicies = (input: SourceInput, enactments: Enactments): readonly WantedState[] => {
  const targetsOf = policyTargets(input, enactments);
  const policies = input.snapshot.kind('NodeNetworkConfigurationPolicy').items;
  return policies.flatMap((policy) => {
    const { name } = policy.meta;
    const targets = targetsOf(policy);
    const nodes = targets?.certain ? targets.nodes : enactments.nodesOf(name);
    const own = policy.desired && { object: `NodeNetworkConfigurationPolicy/${name}`, state: policy.desired };
    return stateful(input, nodes).flatMap((host): WantedState[] => {
      const wanted = rendered(enactments, name, host) ?? own;
      return wanted ? [{ policy: name, host, ...wanted }] : [];
    });
  });
};

/** A reader who may see enactments only still learns what they own. */
const unreadablePolicies = (input: SourceInput, enactments: Enactments): readonly WantedState[] => {
  if (input.snapshot.kind('NodeNetworkConfigurationPolicy').state === 'read') return [];
  return enactments.policies.flatMap((policy) =>
    stateful(input, enactments.nodesOf(policy)).flatMap((host): WantedState[] => {
      const wanted = rendered(enactments, policy, host);
      return wanted ? [{ policy, host, ...wanted }] : [];
    }),
  );
};

const stateful = ({ hostOf }: SourceInput, nodes: readonly string[]): readonly Host[] =>
  nodes.flatMap((node) => {
    const host = hostOf(node);
    return host?.hasState ? [host] : [];
  });

const rendered = (enactments: Enactments, policy: string, host: Host) => {
  const enactment = enactments.on(policy, host.node);
  if (!enactment?.desired || enactments.isCurrent(enactment) === false) return undefined;
  return { object: `NodeNetworkConfigurationEnactment/${enactment.meta.name}`, state: enactment.desired };
};
