import { reader } from './fields';
import { readMeta } from './objectMeta';
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

export const readEvent = reader((object): Event | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const involved = object.object('involvedObject') ?? object.object('regarding');
  return {
    meta,
    type: object.text('type'),
    reason: object.text('reason'),
    message: object.text('message') ?? object.text('note'),
    count: object.number('count'),
    lastTimestamp: object.text('lastTimestamp') ?? object.text('eventTime'),
    involved: {
      kind: involved?.text('kind'),
      namespace: involved?.text('namespace'),
      name: involved?.text('name'),
      uid: involved?.text('uid'),
    },
  };
});
