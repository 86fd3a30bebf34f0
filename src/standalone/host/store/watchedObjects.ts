import { fromJS, is, Map as ImmutableMap } from 'immutable';

/** An object as it came from the API. */
export type PlainObject = {
  readonly metadata?: {
    readonly name?: string;
    readonly namespace?: string;
    readonly resourceVersion?: string;
  };
};

export type WatchEvent = { readonly type: string; readonly object: PlainObject };

type ImmutableObject = ImmutableMap<string, unknown>;
export type ObjectsByName = ImmutableMap<string, unknown>;

export const isMap = (value: unknown): value is ImmutableObject => ImmutableMap.isMap(value);

/** The whole list anew: what is gone goes, what is older than what a watch has brought meanwhile does not come back. */
export const replaceAll = (objects: ObjectsByName, list: readonly PlainObject[]): ObjectsByName => {
  const named = list.map((object) => [nameOf(object), object] as const);
  const present = new Set(named.map(([name]) => name));
  return objects.withMutations((changing) => {
    objects.forEach((_, name) => {
      if (name !== undefined && !present.has(name)) changing.delete(name);
    });
    for (const [name, object] of named) put(changing, name, object);
  });
};

/** One more page of a list. */
export const addPage = (objects: ObjectsByName, list: readonly PlainObject[]): ObjectsByName =>
  objects.withMutations((changing) => {
    for (const object of list) put(changing, nameOf(object), object);
  });

/** What a watch has told. */
export const applyEvents = (objects: ObjectsByName, events: readonly WatchEvent[]): ObjectsByName =>
  objects.withMutations((changing) => {
    for (const { type, object } of events) {
      if (type === 'DELETED') changing.delete(nameOf(object));
      else if (type === 'ADDED' || type === 'MODIFIED') put(changing, nameOf(object), object);
    }
  });

/** Whether two states of an object differ in their version at most, so that nobody need be told. */
export const differsInVersionOnly = (left: unknown, right: unknown): boolean =>
  isMap(left) && isMap(right) && is(left.deleteIn(versionPath), right.deleteIn(versionPath));

/** Immutable's form of an object. */
export const immutable = (object: unknown): unknown => fromJS(object);

const versionPath = ['metadata', 'resourceVersion'];

const put = (objects: ObjectsByName, name: string, object: PlainObject): void => {
  const current = objects.get(name);
  if (isMap(current) && versionOf(current) >= Number(object.metadata?.resourceVersion ?? 0)) return;
  const next = immutable(object);
  if (!differsInVersionOnly(current, next)) objects.set(name, next);
};

const versionOf = (object: ImmutableObject): number => {
  const version: unknown = object.getIn(versionPath);
  return Number(version ?? -1);
};

const nameOf = ({ metadata }: PlainObject): string => {
  const name = metadata?.name ?? '';
  return metadata?.namespace === undefined ? name : `(${metadata.namespace})-${name}`;
};
