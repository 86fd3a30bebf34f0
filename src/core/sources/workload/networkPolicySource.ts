import { resolveNadRef } from '../../cni/resolveNadRef';
import { networkPolicyId } from '../../model/elementId';
import type { Gathered, Source } from '../source';
import { nadEnds } from './nadEnds';

/** Policies for secondary networks and the NADs they are for (domain L-60). */
export const networkPolicySource: Source = ({ snapshot }) => {
  const nadEnd = nadEnds(snapshot);
  const gathered = snapshot.kind('MultiNetworkPolicy').items.map(({ meta, policyFor }): Gathered => {
    const { name, namespace = '' } = meta;
    const id = networkPolicyId(namespace, name);
    const refs = policyFor.map((target) => resolveNadRef(namespace, target));
    const ends = refs.map(nadEnd);
    return {
      elements: [
        {
          id,
          kind: 'networkPolicy',
          name,
          namespace,
          facts: { policyFor: refs.map((ref) => `${ref.namespace}/${ref.name}`) },
          source: {
            object: `MultiNetworkPolicy/${namespace}/${name}`,
            path: 'metadata.annotations["k8s.v1.cni.cncf.io/policy-for"]',
          },
        },
        ...ends.flatMap(({ stand }) => (stand ? [stand] : [])),
      ],
      links: ends.map((end) => ({ from: id, to: end.id, rule: 'L-60' })),
    };
  });
  return {
    elements: gathered.flatMap(({ elements }) => elements),
    links: gathered.flatMap(({ links }) => links),
  };
};
