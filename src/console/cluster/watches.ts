import { kindNames } from '../../k8s/allResources';
import type { KindName } from '../../k8s/resourceByKind';

/**
 * How a kind is watched. `metadataOnly`: the list asks for no more, which spares the bulk of every pod. `namespace`, `labels`:
 * only there, only these. `part`: the name of a closer look; undefined = the watch that says what there is of the kind.
 */
export type Watch = {
  readonly kind: KindName;
  readonly metadataOnly: boolean;
  readonly part?: string | undefined;
  readonly namespace?: string | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
};

/** Read when somebody looks at one thing closely, never for the whole cluster at once (settled §5). */
const onDemand: ReadonlySet<KindName> = new Set<KindName>(['Event', 'CustomResourceDefinition']);

/** Whether the state of a host is fresh hangs on these few: on where they run and whether they are ready. */
const handlerPods: Watch = {
  kind: 'Pod',
  metadataOnly: false,
  part: 'handlers',
  labels: { component: 'kubernetes-nmstate-handler' },
};

/** What the map and the rules need, watched from the start. */
export const standingWatches: readonly Watch[] = [
  ...kindNames.filter((kind) => !onDemand.has(kind)).map((kind): Watch => ({ kind, metadataOnly: kind === 'Pod' })),
  handlerPods,
];

/** The watch that somebody asked for beyond those: undefined = there is nothing more to read. */
export const demandedWatch = (kind: KindName, namespace: string | undefined): Watch | undefined => {
  const part = namespace && `in ${namespace}`;
  if (onDemand.has(kind)) return { kind, metadataOnly: false, part, namespace };
  const isCloser = kind === 'Pod' && namespace !== undefined;
  return isCloser
    ? { kind, metadataOnly: false, part, namespace, labels: { 'kubevirt.io': 'virt-launcher' } }
    : undefined;
};

/** Tells watches apart. */
export const watchKey = ({ kind, part }: Watch): string => [kind, part].filter((one) => one !== undefined).join(' ');
