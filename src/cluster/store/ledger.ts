import { createAnnouncer } from './createAnnouncer';
import { objectKey, type KubeObject } from './kubeObject';

/** One change of one object. `resource` is `plural.group` (`nodes` in the core group); `previous` is what it replaced. */
export type ObjectChange = {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly resource: string;
  /** After the change; of a deletion, the last state with the resourceVersion of the deletion. */
  readonly object: KubeObject;
  readonly previous: KubeObject | undefined;
  readonly revision: number;
};

/** The objects, their revisions and the last changes. The only thing in the store that changes. */
export type Ledger = {
  readonly revision: () => number;
  readonly find: (resource: string, key: string) => KubeObject | undefined;
  /** All objects of a resource in the order of their keys, now or as they were; undefined when that is too long ago. */
  readonly list: (resource: string, revision?: number) => readonly KubeObject[] | undefined;
  /** Every object in a namespace with the name of its resource. */
  readonly inNamespace: (namespace: string) => readonly { readonly id: string; readonly inside: KubeObject }[];
  /** Adds or replaces; answers the object with its new resourceVersion. */
  readonly put: (resource: string, object: KubeObject) => KubeObject;
  readonly remove: (resource: string, object: KubeObject) => KubeObject;
  /** Every change after a revision, in order; undefined when some of them are forgotten or there never was such a revision. */
  readonly changesSince: (revision: number) => readonly ObjectChange[] | undefined;
  /** Calls the listener after every change; the answer stops that. */
  readonly subscribe: (listener: (change: ObjectChange) => void) => () => void;
  /** Forgets all changes so far, so that older continue tokens and watches get their 410. */
  readonly compact: () => void;
};

/** `remembered`: how many changes are kept for watches and continued lists. */
export const createLedger = (remembered: number): Ledger => {
  const tables = new Map<string, Map<string, KubeObject>>();
  const announcer = createAnnouncer<ObjectChange>();
  const history = createHistory(remembered);

  const tableOf = (resource: string) => {
    const table = tables.get(resource) ?? new Map<string, KubeObject>();
    tables.set(resource, table);
    return table;
  };
  const record = (change: Omit<ObjectChange, 'revision'>): KubeObject => {
    announcer.announce(history.add(change));
    return change.object;
  };

  return {
    revision: history.revision,
    find: (resource, key) => tables.get(resource)?.get(key),
    list: (resource, at = history.revision()) => {
      const later = history.since(at);
      return later === undefined ? undefined : sorted(undo(tableOf(resource), later, resource));
    },
    inNamespace: (namespace) =>
      [...tables].flatMap(([id, table]) =>
        [...table.values()]
          .filter((inside) => inside.metadata.namespace === namespace)
          .map((inside) => ({ id, inside })),
      ),
    put: (resource, object) => {
      const table = tableOf(resource);
      const previous = table.get(keyOf(object));
      const stored = stamped(object, history.revision() + 1);
      table.set(keyOf(object), stored);
      return record({ type: previous ? 'MODIFIED' : 'ADDED', resource, object: stored, previous });
    },
    remove: (resource, object) => {
      tableOf(resource).delete(keyOf(object));
      const last = stamped(object, history.revision() + 1);
      return record({ type: 'DELETED', resource, object: last, previous: object });
    },
    changesSince: history.since,
    subscribe: announcer.subscribe,
    compact: history.forget,
  };
};

/** The last changes, numbered. */
const createHistory = (remembered: number) => {
  let changes: ObjectChange[] = [];
  let revision = 0;
  let oldest = 0;
  return {
    revision: () => revision,
    add: (change: Omit<ObjectChange, 'revision'>): ObjectChange => {
      revision += 1;
      const numbered = { ...change, revision };
      changes.push(numbered);
      // Cut seldom and by half: cutting by one on every change would copy the list each time.
      if (changes.length > remembered * 2) {
        oldest = revision - remembered;
        changes = changes.slice(-remembered);
      }
      return numbered;
    },
    since: (since: number): readonly ObjectChange[] | undefined =>
      !Number.isInteger(since) || since < oldest || since > revision
        ? undefined
        : changes.slice(changes.length - (revision - since)),
    forget: () => {
      changes = [];
      oldest = revision;
    },
  };
};

const keyOf = (object: KubeObject): string => objectKey(object.metadata.namespace, object.metadata.name);

const stamped = (object: KubeObject, revision: number): KubeObject => ({
  ...object,
  metadata: { ...object.metadata, resourceVersion: String(revision) },
});

const undo = (table: ReadonlyMap<string, KubeObject>, later: readonly ObjectChange[], resource: string) => {
  const earlier = new Map(table);
  for (const change of later.filter((one) => one.resource === resource).reverse()) {
    if (change.previous === undefined) earlier.delete(keyOf(change.object));
    else earlier.set(keyOf(change.object), change.previous);
  }
  return earlier;
};

const sorted = (table: ReadonlyMap<string, KubeObject>): readonly KubeObject[] =>
  [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, object]) => object);
