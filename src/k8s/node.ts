import type { Condition } from './condition';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** A Kubernetes node. `allocatable` keeps quantities as printed, e.g. `openshift.io/sriov_a: "4"`. */
export type Node = {
  readonly meta: ObjectMeta;
  readonly unschedulable: boolean;
  readonly taints: readonly {
    readonly key: string;
    readonly value?: string | undefined;
    readonly effect?: string | undefined;
  }[];
  readonly addresses: readonly { readonly type: string; readonly address: string }[];
  readonly allocatable: Readonly<Record<string, string>>;
  readonly conditions: readonly Condition[];
};

export const nodeKind: ResourceKind = { group: '', version: 'v1', kind: 'Node', plural: 'nodes', namespaced: false };
