import type { Element } from '../../model/element';
import { k8sNodeId, nnceId, nncpId } from '../../model/elementId';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import { nodeEnds } from '../nodeEnds';
import type { Gathered, Source } from '../source';
import { enactmentsOf } from './enactments';
import { phaseOf } from './phaseOf';

/** What became of each policy on each node (domain L-59). */
export const enactmentSource: Source = ({ snapshot }) => {
  const { isCurrent } = enactmentsOf(snapshot);
  const nodeOf = nodeEnds(snapshot);
  const policyOf = policyEnds(snapshot);
  const gathered = snapshot.kind('NodeNetworkConfigurationEnactment').items.map((enactment): Gathered => {
    const { meta, node, policy, conditions } = enactment;
    const id = nnceId(meta.name);
    const facts = { ...phaseOf(conditions), policy, current: isCurrent(enactment) };
    const source = { object: `NodeNetworkConfigurationEnactment/${meta.name}`, path: 'status' };
    return {
      elements: [
        { id, kind: 'nnce', name: meta.name, node, facts, source },
        ...(node === undefined ? [] : [nodeOf(node)]),
        ...(policy === undefined ? [] : [policyOf(policy)]),
      ],
      links: [
        ...(node === undefined ? [] : [{ from: id, to: k8sNodeId(node), rule: 'L-59' } as const]),
        ...(policy === undefined ? [] : [{ from: id, to: nncpId(policy), rule: 'L-59' } as const]),
      ],
    };
  });
  return {
    elements: gathered.flatMap(({ elements }) => elements),
    links: gathered.flatMap(({ links }) => links),
  };
};

/** Stands in for a policy that only its enactments name: it is gone, unless policies could not be read. */
const policyEnds = (snapshot: ClusterSnapshot) => {
  const { state, items } = snapshot.kind('NodeNetworkConfigurationPolicy');
  const read = new Set(items.map(({ meta }) => meta.name));
  return (name: string): Element => ({
    id: nncpId(name),
    kind: 'nncp',
    name,
    missing: state === 'read' && !read.has(name) ? true : undefined,
    facts: { templated: false },
  });
};
