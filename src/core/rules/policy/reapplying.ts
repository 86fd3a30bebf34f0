import type { ElementId } from '../../model/elementId';
import { protectedClosure } from '../../view/protectedClosure';
import { rememberedBy } from '../../view/rememberedBy';
import type { ClusterView } from '../../view/clusterView';
import type { PolicyView } from '../../view/policyView';
import type { DraftChange } from '../../manifests/draftChange';
import { ownedItems, wantedOn } from './wantedOn';

export type Reapplying = (item: ElementId, of: PolicyView) => readonly DraftChange[] | undefined;

/**
 * An edit that changes nothing and makes NMState apply a policy again, to bring an item back: the default of maxUnavailable,
 * written or left out. Undefined where that could harm or is no answer: the policy limits its roll-out otherwise, is not
 * applied everywhere, touches what carries a node, or another policy has a say in the item.
 */
export const reapplying = (view: ClusterView): Reapplying => {
  const isSafe = rememberedBy((of: PolicyView) => isSettled(view, of));
  return (item, of) => {
    const { maxUnavailable } = of.policy;
    const owners = new Set((view.map.to.get(item) ?? []).filter(isOwnership).map(({ from }) => from));
    if (owners.size > 1 || (maxUnavailable ?? standard) !== standard || !isSafe(of)) return undefined;
    return [
      {
        op: 'patch',
        manifest: {
          apiVersion: 'nmstate.io/v1',
          kind: 'NodeNetworkConfigurationPolicy',
          metadata: { name: of.name },
          spec: { maxUnavailable: maxUnavailable === undefined ? standard : null },
        },
      },
    ];
  };
};

const standard = '50%';

const isOwnership = ({ rule }: { readonly rule: string }): boolean => rule === 'L-57' || rule === 'L-58';

/** Applied on every node it is known for, and clear of what carries any of them. */
const isSettled = (view: ClusterView, of: PolicyView): boolean => {
  const wanted = wantedOn(view);
  return of.enactments.every(({ node, phase }) => {
    const host = view.hostOf(node);
    const own = wanted(of.name, node);
    if (!host || !own || phase !== 'available') return false;
    const { all } = protectedClosure(view.map, host);
    return !ownedItems(own).some((id) => all.has(id));
  });
};
