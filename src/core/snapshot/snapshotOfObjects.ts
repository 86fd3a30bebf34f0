import { kindNames, kindOf } from '../../k8s/allResources';
import { isRecord } from '../../k8s/fields';
import type { KindName } from '../../k8s/resourceByKind';
import { buildSnapshot } from './buildSnapshot';
import type { ClusterSnapshot } from './clusterSnapshot';
import type { RawKind } from './rawCluster';

type Options = { readonly absent?: 'read' | 'notInSource' };

/**
 * A snapshot of a heap of objects of any kind. `absent` says what a kind without an object means: read and empty (a
 * whole cluster), or not in the source (a dump). Objects of kinds that Wiremap does not read are passed over.
 */
export const snapshotOfObjects = (objects: readonly unknown[], { absent = 'read' }: Options = {}): ClusterSnapshot => {
  const byKind = new Map<KindName, unknown[]>(kindNames.map((kind) => [kind, []]));
  for (const object of objects) {
    const kind = kindOfObject(object);
    if (kind !== undefined) byKind.get(kind)?.push(object);
  }
  const raw = [...byKind].map(([kind, found]): [KindName, RawKind] => [
    kind,
    { state: found.length > 0 ? 'read' : absent, objects: found },
  ]);
  return buildSnapshot(Object.fromEntries(raw));
};

const kindOfObject = (object: unknown): KindName | undefined => {
  if (!isRecord(object)) return undefined;
  const { apiVersion, kind } = object;
  return typeof apiVersion === 'string' && typeof kind === 'string' ? kindOf(apiVersion, kind) : undefined;
};
