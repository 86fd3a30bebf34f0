import type { KubeObject } from '../../store/kubeObject';
import { stableHex } from '../make/stableId';
import type { Platform } from './platformApi';

/** Something that somebody noticed about an object. */
export type Notice = {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
  /** Who says so: `kubelet`, `default-scheduler`, … */
  readonly by: string;
};

/** Writes an Event about an object; when the same was said before, it is counted there. */
export const sayEvent = (platform: Platform, about: KubeObject, { by, ...said }: Notice): void => {
  const { kind, apiVersion, metadata } = about;
  const { name, namespace = 'default', uid } = metadata;
  const own = `${name}.${stableHex(`${uid ?? ''} ${said.reason} ${said.message}`, 16)}`;
  const ref = { kind: 'Event', name: own, namespace };
  const now = platform.time();
  const before = platform.get(ref);
  if (before !== undefined) {
    const counted = before['count'];
    platform.patch(ref, { count: typeof counted === 'number' ? counted + 1 : 1, lastTimestamp: now });
    return;
  }
  platform.create({
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: own, namespace },
    ...said,
    count: 1,
    firstTimestamp: now,
    lastTimestamp: now,
    involvedObject: { apiVersion, kind, name, namespace, uid },
    source: { component: by },
  });
};
