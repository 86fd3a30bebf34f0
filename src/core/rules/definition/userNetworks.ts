import type { Condition } from '../../../k8s/condition';
import type { LabelSelector } from '../../../k8s/labelSelector';
import type { UserDefinedNetwork } from '../../../k8s/userDefinedNetwork';
import { cudnId, udnId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import { placeOf } from '../../sources/network/nadOwners';
import type { ClusterView } from '../../view/clusterView';
import type { RuleFinding } from '../rule';

/** A CUDN or UDN. `place` is its name, of a UDN `namespace/name`; `object` names it in evidence, `path` leads to its network. */
export type UserNetwork = {
  readonly id: ElementId;
  readonly kind: 'ClusterUserDefinedNetwork' | 'UserDefinedNetwork';
  readonly place: string;
  readonly object: string;
  readonly path: 'spec.network' | 'spec';
  readonly item: UserDefinedNetwork;
  /** Of a CUDN; undefined = not readable. */
  readonly selector: LabelSelector | undefined;
  /** Those that it is for, sorted; undefined = not known. */
  readonly namespaces: readonly string[] | undefined;
};

/** Every CUDN. */
export const clusterWideNetworks = (view: ClusterView): readonly UserNetwork[] =>
  view.snapshot.kind('ClusterUserDefinedNetwork').items.map((item) => {
    const { name } = item.meta;
    const id = cudnId(name);
    const element = view.map.elements.get(id);
    return {
      id,
      kind: 'ClusterUserDefinedNetwork',
      place: name,
      object: `ClusterUserDefinedNetwork/${name}`,
      path: 'spec.network',
      item,
      selector: item.namespaceSelector,
      namespaces: element?.kind === 'cudn' ? element.facts.namespaces : undefined,
    };
  });

/** Every CUDN and every UDN. */
export const userNetworks = (view: ClusterView): readonly UserNetwork[] => [
  ...clusterWideNetworks(view),
  ...view.snapshot.kind('UserDefinedNetwork').items.map((item): UserNetwork => {
    const { namespace, name } = placeOf(item);
    return {
      id: udnId(namespace, name),
      kind: 'UserDefinedNetwork',
      place: `${namespace}/${name}`,
      object: `UserDefinedNetwork/${namespace}/${name}`,
      path: 'spec',
      item,
      selector: undefined,
      namespaces: [namespace],
    };
  }),
];

type Fault = { readonly network: UserNetwork; readonly condition: Condition; readonly said: string };

/** Those with a condition that says no, by the first of the types that is there; `said` is why, in the platform's words. */
export const refusedBy = (view: ClusterView, ...types: readonly string[]): readonly Fault[] =>
  userNetworks(view).flatMap((network) => {
    const { conditions } = network.item;
    const [condition] = types.flatMap((type) => conditions.find((one) => one.type === type) ?? []);
    if (condition?.status !== 'False') return [];
    return [{ network, condition, said: condition.message || condition.reason || condition.type }];
  });

/** A finding about such a condition. */
export const conditionFinding = ({ network, condition, said }: Fault): Omit<RuleFinding, 'at'> => ({
  kind: 'finding',
  values: { network: network.place, said },
  evidence: [
    { object: network.object, path: `status.conditions[type=${condition.type}].status`, value: condition.status },
    {
      object: network.object,
      path: `status.conditions[type=${condition.type}].message`,
      value: condition.message ?? null,
    },
  ],
});
