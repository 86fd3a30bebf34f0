import type { BridgeMapping } from '../../../k8s/networkState';
import { nncpId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import { rememberedBy } from '../../view/rememberedBy';
import type { Evidence } from '../rule';

/** A bridge mapping as a policy writes it for one node; `node` undefined = for which nodes is not known, or for none. */
export type MappingWish = {
  readonly policy: string;
  readonly policyId: ElementId;
  readonly node: string | undefined;
  readonly entry: BridgeMapping;
  readonly evidence: Evidence;
};

/** All of them, by policy and node. A capture template counts as far as it was rendered. */
export const mappingWishes = rememberedBy((view: ClusterView): readonly MappingWish[] => {
  const wanted = view
    .wanted()
    .flatMap(({ policy, host, object, state }) =>
      (state.mappings ?? []).map((entry) => wish(policy, host.node, { object, entry })),
    );
  const placed = new Set(wanted.map(({ policy }) => policy));
  const unplaced = view
    .policies()
    .filter(({ name }) => !placed.has(name))
    .flatMap(({ name, object, policy }) =>
      (policy.desired?.mappings ?? []).map((entry) => wish(name, undefined, { object, entry })),
    );
  return [...wanted, ...unplaced];
});

type Written = { readonly object: string; readonly entry: BridgeMapping };

const wish = (policy: string, node: string | undefined, { object, entry }: Written): MappingWish => ({
  policy,
  policyId: nncpId(policy),
  node,
  entry,
  evidence: {
    object,
    path: entry.path,
    value: entry.state === 'absent' ? `${entry.localnet} absent` : `${entry.localnet} → ${entry.bridge ?? '?'}`,
  },
});
