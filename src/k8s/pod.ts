import { reader } from './fields';
import { readPodRequests, readPodNetworkStatus } from './podNetworks';
import { readConditions } from './condition';
import type { Condition } from './condition';
import { readMeta } from './objectMeta';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** One entry of annotation `k8s.v1.cni.cncf.io/network-status`. */
export type PodNetworkStatus = {
  readonly name: string;
  readonly interface?: string | undefined;
  readonly ips: readonly string[];
  readonly mac?: string | undefined;
  readonly mtu?: number | undefined;
  readonly default: boolean;
};

/** One network that a pod asks Multus for, in either notation of the annotation. */
export type PodNetworkRequest = {
  readonly name: string;
  readonly namespace?: string | undefined;
  readonly interface?: string | undefined;
  readonly mac?: string | undefined;
};

/** A pod as far as its metadata tells (settled §5); spec and status fields are undefined when only metadata was read. */
export type Pod = {
  readonly meta: ObjectMeta;
  readonly requests: readonly PodNetworkRequest[];
  /** Undefined = no annotation. */
  readonly networkStatus?: readonly PodNetworkStatus[] | undefined;
  readonly nodeName?: string | undefined;
  readonly phase?: string | undefined;
  readonly conditions: readonly Condition[];
};

export const podKind: ResourceKind = { group: '', version: 'v1', kind: 'Pod', plural: 'pods', namespaced: true };

export const readPod = reader((object): Pod | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  return {
    meta,
    requests: readPodRequests(object, meta.annotations),
    networkStatus: readPodNetworkStatus(object, meta.annotations),
    nodeName: object.object('spec')?.text('nodeName') || undefined,
    phase: object.object('status')?.text('phase'),
    conditions: readConditions(object),
  };
});
