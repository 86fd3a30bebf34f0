import type { Entry, Fields } from './fields';

export type OwnerReference = {
  readonly apiVersion?: string | undefined;
  readonly kind: string;
  readonly name: string;
  readonly uid?: string | undefined;
  readonly controller?: boolean | undefined;
};

/** The part of `metadata` that Wiremap uses; labels, annotations and lists are empty when absent. */
export type ObjectMeta = {
  readonly name: string;
  readonly namespace?: string | undefined;
  readonly uid?: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly ownerReferences: readonly OwnerReference[];
  readonly finalizers: readonly string[];
  readonly generation?: number | undefined;
  readonly resourceVersion?: string | undefined;
  readonly creationTimestamp?: string | undefined;
  readonly deletionTimestamp?: string | undefined;
  /** The newest time at which someone wrote the spec (RFC 3339); undefined = not said, as dumps often leave it out. */
  readonly specWritten?: string | undefined;
};

/** Undefined, and a report, when the object has no name. */
export const readMeta = (object: Fields): ObjectMeta | undefined => {
  const metadata = object.object('metadata');
  const name = metadata?.text('name');
  if (!metadata || !name) {
    object.report('metadata.name', 'The object has no name.');
    return undefined;
  }
  return {
    name,
    namespace: metadata.text('namespace'),
    uid: metadata.text('uid'),
    labels: metadata.record('labels'),
    annotations: metadata.record('annotations'),
    ownerReferences: metadata.list('ownerReferences', readOwner) ?? [],
    finalizers: metadata.list('finalizers', (entry) => entry.text()) ?? [],
    generation: metadata.number('generation'),
    resourceVersion: metadata.text('resourceVersion'),
    creationTimestamp: metadata.text('creationTimestamp'),
    deletionTimestamp: metadata.text('deletionTimestamp'),
    specWritten: newest(metadata.list('managedFields', readSpecTime) ?? []),
  };
};

const readOwner = (entry: Entry): OwnerReference | undefined => {
  const owner = entry.object();
  const kind = owner?.text('kind');
  const name = owner?.text('name');
  if (!owner || !kind || !name) {
    entry.report('An owner needs a kind and a name.');
    return undefined;
  }
  return {
    apiVersion: owner.text('apiVersion'),
    kind,
    name,
    uid: owner.text('uid'),
    controller: owner.flag('controller'),
  };
};

/** The time of a manager that owns a part of the spec. */
const readSpecTime = (entry: Entry): string | undefined => {
  const manager = entry.object();
  return manager?.object('fieldsV1')?.has('f:spec') ? manager.text('time') : undefined;
};

const newest = (times: readonly string[]): string | undefined => [...times].sort().at(-1);
