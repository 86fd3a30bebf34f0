import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

export type Event = {
  readonly meta: ObjectMeta;
  readonly type?: string | undefined;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
  readonly count?: number | undefined;
  readonly lastTimestamp?: string | undefined;
  readonly involved: {
    readonly kind?: string | undefined;
    readonly namespace?: string | undefined;
    readonly name?: string | undefined;
    readonly uid?: string | undefined;
  };
};

export const eventKind: ResourceKind = { group: '', version: 'v1', kind: 'Event', plural: 'events', namespaced: true };
