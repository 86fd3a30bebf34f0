import { reader } from './fields';
import type { Entry } from './fields';
import { readConditions } from './condition';
import type { Condition } from './condition';
import { readMeta } from './objectMeta';
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

export const readNode = reader((object): Node | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const spec = object.object('spec');
  const status = object.object('status');
  return {
    meta,
    unschedulable: spec?.flag('unschedulable') ?? false,
    taints: spec?.list('taints', readTaint) ?? [],
    addresses: status?.list('addresses', readAddress) ?? [],
    allocatable: status?.record('allocatable') ?? {},
    conditions: readConditions(object),
  };
});

const readTaint = (entry: Entry): Node['taints'][number] | undefined => {
  const taint = entry.object();
  const key = taint?.text('key');
  if (!taint || !key) return entry.report('A taint needs a key.');
  return { key, value: taint.text('value'), effect: taint.text('effect') };
};

const readAddress = (entry: Entry): Node['addresses'][number] | undefined => {
  const fields = entry.object();
  const address = fields?.text('address');
  if (!fields || !address) return entry.report('An address of a node needs the address itself.');
  return { type: fields.text('type') ?? '', address };
};
