import { kindNames } from '../../k8s/allResources';
import type { KindName } from '../../k8s/resourceByKind';
import type { ClusterSnapshot } from './clusterSnapshot';
import type { RawCluster, RawKind } from './rawCluster';
import { kindReaders } from './readKind';
import type { ReadKind } from './readKind';

/**
 * Reads raw objects. A bad object or entry is reported and costs only itself. What was read is remembered by the
 * identity of the raw object: equal identity, equal value.
 */
export const buildSnapshot = (raw: RawCluster): ClusterSnapshot => {
  const read = <K extends KindName>(kind: K): ReadKind<K> => kindReaders[kind](raw[kind] ?? notAsked);
  return {
    kind: (kind) => read(kind).part,
    unread: kindNames.flatMap((kind) => read(kind).unread),
  };
};

const notAsked: RawKind = { state: 'notInSource', objects: [] };
