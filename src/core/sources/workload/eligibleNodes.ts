import type { Node } from '../../../k8s/node';
import type { VmTemplate } from '../../../k8s/vmTemplate';
import { compareText } from '../../model/createNetworkMap';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';

type Toleration = VmTemplate['tolerations'][number];
type Taint = Node['taints'][number];

/**
 * The nodes a VM of this template could start on (domain §6.5), sorted. A required affinity is not evaluated; it can only
 * narrow the list, so that with one an empty list is certain and any other is not known. Undefined = not known.
 */
export const eligibleNodes = (snapshot: ClusterSnapshot) => {
  const { state, items } = snapshot.kind('Node');
  if (state !== 'read') return () => undefined;
  const able = items.filter(takesVms);
  const known = new Map<string, readonly string[]>();
  return (template: VmTemplate): readonly string[] | undefined => {
    const { nodeSelector, tolerations, hasAffinity } = template;
    if (!nodeSelector) return undefined;
    const wish = JSON.stringify([nodeSelector, tolerations]);
    const names = known.get(wish) ?? namesOf(able.filter(accepts(nodeSelector, tolerations)));
    known.set(wish, names);
    return hasAffinity && names.length > 0 ? undefined : names;
  };
};

const namesOf = (nodes: readonly Node[]): readonly string[] => nodes.map(({ meta }) => meta.name).sort(compareText);

const takesVms = ({ meta, unschedulable, conditions }: Node): boolean =>
  meta.labels['kubevirt.io/schedulable'] === 'true' &&
  !unschedulable &&
  conditions.some(({ type, status }) => type === 'Ready' && status === 'True');

const accepts =
  (nodeSelector: Readonly<Record<string, string>>, tolerations: readonly Toleration[]) =>
  ({ meta, taints }: Node): boolean =>
    Object.entries(nodeSelector).every(([key, value]) => meta.labels[key] === value) &&
    taints.every((taint) => taint.effect === 'PreferNoSchedule' || tolerations.some(tolerates(taint)));

/** Without a key and with `Exists` every taint is tolerated; without an effect, every effect of the key. */
const tolerates =
  (taint: Taint) =>
  ({ key, operator, value, effect }: Toleration): boolean => {
    if (effect && effect !== taint.effect) return false;
    if (operator === 'Exists') return !key || key === taint.key;
    return key === taint.key && (value ?? '') === (taint.value ?? '');
  };
