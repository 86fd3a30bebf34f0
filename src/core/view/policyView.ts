import type { NodeNetworkConfigurationEnactment } from '../../k8s/nodeNetworkConfigurationEnactment';
import type { NodeNetworkConfigurationPolicy } from '../../k8s/nodeNetworkConfigurationPolicy';
import { compareText } from '../model/createNetworkMap';
import { nnceId, nncpId } from '../model/elementId';
import type { ElementId } from '../model/elementId';
import type { EnactmentPhase } from '../model/enactmentPhase';
import { enactmentsOf } from '../sources/policy/enactments';
import { phaseOf } from '../sources/policy/phaseOf';
import { policyTargets } from '../sources/policy/policyTargets';
import type { PolicyTargets } from '../sources/policy/policyTargets';
import type { SourceInput } from '../sources/source';

/** A policy with the nodes it is for (undefined = not known) and what became of it on each. */
export type PolicyView = {
  readonly id: ElementId;
  readonly name: string;
  readonly object: string;
  readonly policy: NodeNetworkConfigurationPolicy;
  readonly targets: PolicyTargets | undefined;
  /** Sorted by node. */
  readonly enactments: readonly EnactmentView[];
};

/** `isCurrent`: it is about the policy as it stands now; undefined = one of the generations is not known. */
export type EnactmentView = {
  readonly id: ElementId;
  readonly object: string;
  readonly node: string;
  readonly enactment: NodeNetworkConfigurationEnactment;
  readonly phase: EnactmentPhase;
  readonly message: string | undefined;
  readonly isCurrent: boolean | undefined;
};

/** Every policy that could be read, sorted by name. */
export const policyViews = (input: SourceInput): readonly PolicyView[] => {
  const enactments = enactmentsOf(input.snapshot);
  const targetsOf = policyTargets(input, enactments);
  const policies = input.snapshot.kind('NodeNetworkConfigurationPolicy').items;
  return [...policies]
    .sort((a, b) => compareText(a.meta.name, b.meta.name))
    .map((policy) => {
      const { name } = policy.meta;
      return {
        id: nncpId(name),
        name,
        object: `NodeNetworkConfigurationPolicy/${name}`,
        policy,
        targets: targetsOf(policy),
        enactments: [...enactments.nodesOf(name)].sort(compareText).flatMap((node) => {
          const enactment = enactments.on(name, node);
          return enactment ? [enactmentView(node, enactment, enactments.isCurrent(enactment))] : [];
        }),
      };
    });
};

const enactmentView = (
  node: string,
  enactment: NodeNetworkConfigurationEnactment,
  isCurrent: boolean | undefined,
): EnactmentView => ({
  id: nnceId(enactment.meta.name),
  object: `NodeNetworkConfigurationEnactment/${enactment.meta.name}`,
  node,
  enactment,
  ...{ message: undefined, ...phaseOf(enactment.conditions) },
  isCurrent,
});
