import { isDeepStrictEqual } from 'node:util';
import type { OwnerKind } from '../../../../core/sources/network/nadOwners';
import { textAt, valueAt } from '../../../store/jsonValue';
import { labelsOf, type KubeObject } from '../../../store/kubeObject';
import type { ObjectChange } from '../../../store/ledger';
import { keyedQueue, type KeyedQueue } from '../keyedQueue';
import type { Reconciler } from '../liveLab';
import { placeOf, placeParts, platformApi, type Platform } from '../platformApi';
import { admitNad, ovnNad, waitingNads } from './admitNad';
import { localnetsOf, localnetsOn, mappedBridge, plugLocalnet } from './localnetPatches';
import { networkAdmission } from './networkAdmission';
import { syncNetwork } from './syncNetwork';

/** OVN-Kubernetes: NADs of CUDNs and UDNs, which NADs have a part in a network, patch ports of localnet networks. */
export const ovnReconciler: Reconciler = {
  admission: [networkAdmission],
  start: ({ store, clock }) => {
    const platform = platformApi({ store, clock });
    const queues: Queues = {
      networks: keyedQueue(clock, pace, (key) => {
        const [kind = '', place = ''] = key.split(' ');
        if (isOwnerKind(kind)) syncNetwork(platform, kind, placeParts(place));
        return undefined;
      }),
      nads: keyedQueue(clock, pace, (key) => {
        const { namespace = '', name } = placeParts(key);
        admitNad(platform, { namespace, name });
        return undefined;
      }),
      patches: keyedQueue(clock, pace, (key) => {
        const [node = '', network = ''] = key.split(' ');
        plugLocalnet(platform, node, network);
        return undefined;
      }),
    };
    const unsubscribe = store.subscribe((change) => notice(platform, queues, change));
    return () => {
      unsubscribe();
      for (const queue of Object.values(queues)) queue.stop();
    };
  },
};

type Queues = { readonly networks: KeyedQueue; readonly nads: KeyedQueue; readonly patches: KeyedQueue };

/** How long OVN-Kubernetes takes to answer a change. */
const pace = 1000;

const isOwnerKind = (kind: string): kind is OwnerKind =>
  kind === 'ClusterUserDefinedNetwork' || kind === 'UserDefinedNetwork';

const notice = (platform: Platform, queues: Queues, change: ObjectChange): void => {
  const { object, previous } = change;
  switch (object.kind) {
    case 'ClusterUserDefinedNetwork':
    case 'UserDefinedNetwork':
      if (!isSame(object, previous)) queues.networks.add(keyOf(object));
      return;
    case 'Namespace':
      if (change.type !== 'MODIFIED' || !isDeepStrictEqual(labelsOf(object), previous && labelsOf(previous)))
        for (const network of platform.list('ClusterUserDefinedNetwork')) queues.networks.add(keyOf(network));
      return;
    case 'NetworkAttachmentDefinition':
      noticeNad(platform, queues, change);
      return;
    case 'Pod':
      noticePod(platform, queues, change);
      return;
    case 'NodeNetworkState':
      noticeState(platform, queues, change);
      return;
    default:
  }
};

const keyOf = ({ kind, metadata }: KubeObject): string => `${kind} ${placeOf(metadata)}`;

const noticeNad = (platform: Platform, queues: Queues, { type, object, previous }: ObjectChange): void => {
  const { namespace = '', name } = object.metadata;
  if (type === 'MODIFIED' && isSame(object, previous)) return;
  queues.networks.add(`ClusterUserDefinedNetwork ${name}`);
  queues.networks.add(`UserDefinedNetwork ${namespace}/${name}`);
  if (type !== 'DELETED') queues.nads.add(placeOf(object.metadata));
  for (const network of new Set([object, previous].flatMap((one) => ovnNad(one)?.network ?? [])))
    for (const place of waitingNads(platform, network)) queues.nads.add(place);
};

const noticePod = (platform: Platform, queues: Queues, { type, object, previous }: ObjectChange): void => {
  const statusOf = (pod: KubeObject | undefined): unknown => [
    textAt(pod, ['metadata', 'annotations', 'k8s.v1.cni.cncf.io/network-status']),
    textAt(pod, ['spec', 'nodeName']),
  ];
  if (type === 'MODIFIED' && isDeepStrictEqual(statusOf(object), statusOf(previous))) return;
  for (const pod of [object, previous])
    for (const { node, network } of localnetsOf(platform, pod)) queues.patches.add(`${node} ${network}`);
  if (type !== 'DELETED') return;
  // A network that is to go may have waited for this pod.
  for (const kind of ['ClusterUserDefinedNetwork', 'UserDefinedNetwork'])
    for (const network of platform.list(kind)) if (isHeldBack(network)) queues.networks.add(keyOf(network));
};

const isHeldBack = (network: KubeObject): boolean =>
  JSON.stringify(valueAt(network, ['status', 'conditions']) ?? '').includes('network in use by the following pods');

/** Networks whose bridge has come, gone or become another one. */
const noticeState = (platform: Platform, queues: Queues, { object, previous }: ObjectChange): void => {
  const node = object.metadata.name;
  for (const { network, physnet } of localnetsOn(platform, node))
    if (mappedBridge(object, physnet) !== mappedBridge(previous, physnet)) queues.patches.add(`${node} ${network}`);
};

/** Whether nothing changed but what a controller writes. */
const isSame = (object: KubeObject, previous: KubeObject | undefined): boolean =>
  isDeepStrictEqual(writtenIn(object), writtenIn(previous));

const writtenIn = (object: KubeObject | undefined): unknown => {
  const metadata = object?.metadata;
  const own = ['labels', 'annotations', 'finalizers', 'deletionTimestamp'].map((key) => metadata?.[key]);
  return [valueAt(object, ['spec']), ...own];
};
