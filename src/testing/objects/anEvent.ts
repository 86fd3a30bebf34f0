import type { Raw } from '../aHost';

type EventParts = {
  readonly reason: string;
  readonly message?: string;
  /** What it is about, in its own namespace. */
  readonly kind: string;
  readonly name: string;
  readonly time?: string;
};

/** A warning at `namespace/name`. */
export const anEvent = (place: string, { reason, message, kind, name, time }: EventParts): Raw => {
  const [namespace, own] = place.split('/');
  return {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { namespace, name: own },
    type: 'Warning',
    reason,
    ...(message === undefined ? {} : { message }),
    involvedObject: { kind, namespace, name },
    ...(time === undefined ? {} : { lastTimestamp: time }),
  };
};
