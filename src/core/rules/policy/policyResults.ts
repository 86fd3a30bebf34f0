import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { EnactmentView, PolicyView } from '../../view/policyView';
import { brokenWiring } from './brokenWiring';
import { ownedItems, wantedOn } from './wantedOn';

/** What became of one policy on one node. */
export type PolicyResult = { readonly policy: PolicyView; readonly enactment: EnactmentView };

/** All results of the policies that could be read. */
export const policyResults = (view: ClusterView): readonly PolicyResult[] =>
  view.policies().flatMap((policy) => policy.enactments.map((enactment) => ({ policy, enactment })));

/**
 * What a result bears on: itself first, then its policy and what the policy names there, but not the node, which has troubles
 * of other kinds, too. `hurts`: VMs or networks cannot work on the node for the want of one of these; then the NICs of such
 * VMs are among them.
 */
export type Bearing = { readonly at: readonly [ElementId, ...ElementId[]]; readonly hurts: boolean };

/** Works out each node that is asked for once. */
export const resultBearings = (view: ClusterView): ((result: PolicyResult) => Bearing) => {
  const wanted = wantedOn(view);
  const brokenOn = brokenWiring(view);
  return ({ policy, enactment: { id, node } }) => {
    const own = wanted(policy.name, node);
    const items = own ? ownedItems(own) : [];
    const broken = brokenOn(node);
    const hurt = items.filter((item) => broken.has(item));
    const nics = new Set(hurt.flatMap((item) => broken.get(item) ?? []));
    return { at: [id, policy.id, ...items, ...nics], hurts: hurt.length > 0 };
  };
};
