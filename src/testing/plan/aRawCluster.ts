import { kindNames, kindOf } from '../../k8s/allResources';
import type { KindName } from '../../k8s/resourceByKind';
import type { RawCluster, RawKind } from '../../core/snapshot/rawCluster';
import type { HostBuilder, Raw } from '../aHost';

/** The raw objects of a cluster that has just these; kinds without one are read and empty. */
export const aRawCluster = (...objects: readonly (Raw | HostBuilder)[]): RawCluster => {
  const byKind = new Map<KindName, Raw[]>(kindNames.map((kind) => [kind, []]));
  for (const object of objects.map(rawOf)) {
    const { apiVersion, kind } = object;
    const known = typeof apiVersion === 'string' && typeof kind === 'string' ? kindOf(apiVersion, kind) : undefined;
    if (known !== undefined) byKind.get(known)?.push(object);
  }
  return Object.fromEntries(
    [...byKind].map(([kind, found]): [KindName, RawKind] => [kind, { state: 'read', objects: found }]),
  );
};

const rawOf = (object: Raw | HostBuilder): Raw => (isBuilder(object) ? object.object() : object);

const isBuilder = (object: Raw | HostBuilder): object is HostBuilder =>
  'withInterface' in object && typeof object['withInterface'] === 'function';
