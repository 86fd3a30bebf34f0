import type { Condition } from '../../../k8s/condition';
import { k8sNodeId, nncpId } from '../../model/elementId';
import { nodeEnds } from '../nodeEnds';
import type { Gathered, Source } from '../source';
import { enactmentsOf } from './enactments';
import { policyTargets } from './policyTargets';

/** Policies and the nodes they are for (domain L-56). */
export const policySource: Source = (input) => {
  const targetsOf = policyTargets(input, enactmentsOf(input.snapshot));
  const nodeOf = nodeEnds(input.snapshot);
  const gathered = input.snapshot.kind('NodeNetworkConfigurationPolicy').items.map((policy): Gathered => {
    const { name } = policy.meta;
    const id = nncpId(name);
    const targets = targetsOf(policy);
    const nodes = targets?.nodes ?? [];
    const facts = { ...outcome(policy.conditions), nodes: targets?.nodes, templated: policy.templated };
    const source = { object: `NodeNetworkConfigurationPolicy/${name}`, path: '' };
    return {
      elements: [{ id, kind: 'nncp', name, facts, source }, ...nodes.map(nodeOf)],
      links: nodes.map((node) => ({
        from: id,
        to: k8sNodeId(node),
        rule: 'L-56',
        ...(!targets?.certain && { state: 'inferred' }),
      })),
    };
  });
  return {
    elements: gathered.flatMap(({ elements }) => elements),
    links: gathered.flatMap(({ links }) => links),
  };
};

const statuses = ['Degraded', 'Progressing', 'Ignored', 'Available'];

/** The condition that holds, as `oc get nncp` names it; none right after an edit (domain §3.1). */
const outcome = (conditions: readonly Condition[]) => {
  const holds = statuses.flatMap((type) =>
    conditions.filter((condition) => condition.type === type && condition.status === 'True'),
  );
  return { status: holds[0]?.type, reason: holds[0]?.reason || undefined };
};
