import { kindNames } from '../../k8s/allResources';
import type { KindName } from '../../k8s/resourceByKind';

/**
 * How a kind is watched. `metadataOnly`: the list asks for no more, which spares the bulk of every pod. `namespace`: only
 * there.
 */
export type Watch = {
  readonly kind: KindName;
  readonly metadataOnly: boolean;
  readonly namespace?: string | undefined;
};

/** Read when somebody looks at one thing closely, never for the whole cluster at once (settled §5). */
const onDemand: ReadonlySet<KindName> = new Set<KindName>(['Event', 'CustomResourceDefinition']);

const watchOf = (kind: KindName): Watch => ({ kind, metadataOnly: kind === 'Pod' });

/** What the map needs, watched from the start. */
export const standingWatches: readonly Watch[] = kindNames.filter((kind) => !onDemand.has(kind)).map(watchOf);

/** The watch of a kind that somebody asked for; undefined = it is watched anyway. */
export const demandedWatch = (kind: KindName, namespace: string | undefined): Watch | undefined =>
  onDemand.has(kind) ? { ...watchOf(kind), namespace } : undefined;
