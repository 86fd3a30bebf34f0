import { kindNames } from '../../k8s/allResources';
import type { KindName } from '../../k8s/resourceByKind';
import type { Freshness, FreshnessByKind } from '../cluster/clusterPort';

export type KindFreshness = Freshness & { readonly kind: KindName };

/**
 * `stale`: kinds whose watch is broken, the longest first. `partial`: all that is not wholly read, of what was asked for.
 * `latest`: when something last changed, ms since 1970.
 */
export type OverallFreshness = {
  readonly stale: readonly KindFreshness[];
  readonly partial: readonly KindFreshness[];
  readonly latest: number | undefined;
};

/** How current a picture of many kinds is: no better than its worst part. */
export const overallFreshness = (freshness: FreshnessByKind): OverallFreshness => {
  const kinds = kindNames.map((kind): KindFreshness => ({ kind, ...freshness[kind] }));
  const times = kinds.flatMap(({ state, since }) => (state === 'read' && since !== undefined ? [since] : []));
  return {
    stale: kinds.filter(({ state }) => state === 'failing').sort((a, b) => (a.since ?? 0) - (b.since ?? 0)),
    partial: kinds.filter(
      ({ kind, state, namespace }) =>
        (state !== 'read' && !(state === 'notInSource' && onDemand.has(kind))) || namespace !== undefined,
    ),
    latest: times.length === 0 ? undefined : Math.max(...times),
  };
};

/** Nobody asks for these before they are needed: that they were not read says nothing. */
const onDemand: ReadonlySet<KindName> = new Set<KindName>(['Event', 'CustomResourceDefinition']);
