import { listAt, textAt } from '../store/jsonValue';
import type { KubeObject } from '../store/kubeObject';

/**
 * The latest moment of which these objects tell something (RFC 3339), so that a dump's age can be shown; undefined when
 * they tell of none. Only times that say when something was written are looked at, not those that lie ahead.
 */
export const newestTimestamp = (objects: readonly KubeObject[]): string | undefined => {
  const times = objects
    .flatMap(timesOf)
    .map((text) => Date.parse(text))
    .filter((time) => !Number.isNaN(time));
  if (times.length === 0) return undefined;
  const newest = times.reduce((latest, time) => Math.max(latest, time));
  return new Date(newest).toISOString().replace('.000Z', 'Z');
};

const timesOf = (object: KubeObject): readonly string[] => {
  const plain = plainPaths.map((path) => textAt(object, path));
  const entries = [...listAt(object, ['metadata', 'managedFields']), ...listAt(object, ['status', 'conditions'])];
  const listed = entries.flatMap((entry) => entryKeys.map((key) => textAt(entry, [key])));
  return [...plain, ...listed].filter((time) => time !== undefined);
};

const plainPaths = [
  ['metadata', 'creationTimestamp'],
  ['status', 'lastSuccessfulUpdateTime'],
  ['spec', 'renewTime'],
  ['lastTimestamp'],
  ['eventTime'],
];
const entryKeys = ['time', 'lastHeartbeatTime', 'lastTransitionTime'];
