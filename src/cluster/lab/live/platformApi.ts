import type { Reader } from '../../../k8s/reading';
import type { Store } from '../../store/createStore';
import { listAt, textAt, type JsonRecord } from '../../store/jsonValue';
import type { KubeObject } from '../../store/kubeObject';
import { timestamp } from '../../store/write/writeRequest';
import { labApi, type LabApi, type ObjectRef } from './labApi';
import type { LabClock } from './labClock';

/** What a controller of the platform works with: the objects as the API serves them, and the time. */
export type Platform = LabApi & {
  readonly clock: LabClock;
  /** The time as Kubernetes writes it. */
  readonly time: () => string;
};

export const platformApi = ({ store, clock }: { readonly store: Store; readonly clock: LabClock }): Platform => ({
  ...labApi(store, versions),
  clock,
  time: () => timestamp(clock.now()),
});

/** Where an object is, to ask for it again. */
export const refOf = ({ kind, metadata: { name, namespace } }: KubeObject): ObjectRef => ({ kind, name, namespace });

/** `namespace/name`, or the name alone. */
export const placeOf = ({
  namespace,
  name,
}: {
  readonly namespace?: string | undefined;
  readonly name: string;
}): string => (namespace === undefined ? name : `${namespace}/${name}`);

/** The other way round. */
export const placeParts = (place: string): { readonly namespace: string | undefined; readonly name: string } => {
  const [name = '', namespace] = place.split('/').reverse();
  return { namespace, name };
};

/** What an object says, or undefined when nothing can be made of it. */
export const readAs = <T>(read: Reader<T>, raw: unknown): T | undefined => {
  const reading = read(raw);
  return reading.ok ? reading.value : undefined;
};

/**
 * The conditions of an object with one of them set: `lastTransitionTime` only changes with the status. The very same list
 * when there is nothing new.
 */
export const withCondition = (
  object: KubeObject | undefined,
  condition: JsonRecord & { readonly type: string; readonly status: string },
  time: string,
): readonly unknown[] => {
  const all = listAt(object, ['status', 'conditions']);
  const old = all.find((one) => textAt(one, ['type']) === condition.type);
  const same = textAt(old, ['status']) === condition.status;
  const since = same ? textAt(old, ['lastTransitionTime']) : undefined;
  const next = { ...condition, lastTransitionTime: since ?? time };
  if (same && textAt(old, ['reason']) === condition['reason'] && textAt(old, ['message']) === condition['message'])
    return all;
  return old === undefined ? [...all, next] : all.map((one) => (one === old ? next : one));
};

/** The conditions without those of some types. */
export const withoutConditions = (object: KubeObject | undefined, ...types: readonly string[]): readonly unknown[] =>
  listAt(object, ['status', 'conditions']).filter((one) => !types.includes(textAt(one, ['type']) ?? ''));

/** Whether a condition of the object has a status. */
export const hasCondition = (object: KubeObject | undefined, type: string, status = 'True'): boolean =>
  listAt(object, ['status', 'conditions']).some(
    (one) => textAt(one, ['type']) === type && textAt(one, ['status']) === status,
  );

const versions: Readonly<Record<string, string>> = {
  ClusterUserDefinedNetwork: 'k8s.ovn.org/v1',
  IPAMClaim: 'k8s.cni.cncf.io/v1alpha1',
  KubeVirt: 'kubevirt.io/v1',
  Network: 'config.openshift.io/v1',
  NetworkAttachmentDefinition: 'k8s.cni.cncf.io/v1',
  NodeNetworkConfigurationEnactment: 'nmstate.io/v1beta1',
  NodeNetworkConfigurationPolicy: 'nmstate.io/v1',
  NodeNetworkState: 'nmstate.io/v1beta1',
  UserDefinedNetwork: 'k8s.ovn.org/v1',
  VirtualMachine: 'kubevirt.io/v1',
  VirtualMachineInstance: 'kubevirt.io/v1',
  VirtualMachineInstanceMigration: 'kubevirt.io/v1',
};
