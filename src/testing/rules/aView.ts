import type { KindName } from '../../k8s/resourceByKind';
import { buildSnapshot } from '../../core/snapshot/buildSnapshot';
import { kindNames, kindOf } from '../../k8s/allResources';
import { isRecord } from '../../k8s/fields';
import type { RawCluster, RawKind } from '../../core/snapshot/rawCluster';
import { buildNetworkMap } from '../../core/sources/buildNetworkMap';
import { clusterView } from '../../core/view/clusterView';
import type { ClusterView } from '../../core/view/clusterView';
import type { HostBuilder, Raw } from '../aHost';

/** What a reader may not see, what time it is, and the VLANs that a person told us. */
export type ViewOptions = {
  /** Kinds that were not read as a whole; with `within` or `namespaces` these were. */
  readonly unread?: Readonly<Partial<Record<KindName, Omit<RawKind, 'objects'>>>>;
  /** RFC 3339; 2026-03-02T09:00:00Z unless given. */
  readonly now?: string;
  readonly nativeVlans?: ReadonlyMap<string, number>;
};

/** The view of a cluster that has just these objects; every kind is read unless `unread` says otherwise. */
export const aView = (
  objects: readonly (Raw | HostBuilder)[],
  { unread, now = '2026-03-02T09:00:00Z', nativeVlans }: ViewOptions = {},
): ClusterView => {
  const snapshot = buildSnapshot(aRawCluster(objects, { unread }));
  return clusterView({ map: buildNetworkMap(snapshot), snapshot, now: Date.parse(now), nativeVlans });
};

/** The raw objects of such a cluster, by kind. */
export const aRawCluster = (
  objects: readonly (Raw | HostBuilder)[],
  { unread = {} }: { readonly unread?: ViewOptions['unread'] | undefined } = {},
): RawCluster => {
  const byKind = new Map<string, Raw[]>();
  for (const object of objects.map(rawOf)) {
    const kind = kindOf(String(object['apiVersion']), String(object['kind'])) ?? 'none';
    byKind.set(kind, [...(byKind.get(kind) ?? []), object]);
  }
  return rawCluster(byKind, unread);
};

const rawCluster = (
  byKind: ReadonlyMap<string, readonly Raw[]>,
  unread: Readonly<Partial<Record<KindName, Omit<RawKind, 'objects'>>>>,
): RawCluster =>
  Object.fromEntries(
    kindNames.map((kind) => {
      const { state = 'read', within, namespaces } = unread[kind] ?? {};
      const all = byKind.get(kind) ?? [];
      const open = new Set<unknown>([within ?? [], ...(namespaces ?? [])].flat());
      const objects = state === 'read' ? all : all.filter((object) => open.has(namespaceOf(object)));
      return [kind, { state, objects, within, namespaces }];
    }),
  );

const namespaceOf = ({ metadata }: Raw): unknown => (isRecord(metadata) ? metadata['namespace'] : undefined);

const rawOf = (object: Raw | HostBuilder): Raw => (isBuilder(object) ? object.object() : object);

const isBuilder = (object: Raw | HostBuilder): object is HostBuilder =>
  'withInterface' in object && typeof object['withInterface'] === 'function';
