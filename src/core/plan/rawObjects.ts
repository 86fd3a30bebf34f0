import { resources } from '../../k8s/allResources';
import { isRecord, spelled } from '../../k8s/fields';
import type { KindName } from '../../k8s/resourceByKind';
import type { RawCluster } from '../snapshot/rawCluster';

/** An object as the API prints it. */
export type RawObject = Readonly<Record<string, unknown>>;

/** Where an object is; no namespace for kinds that know none. */
export type Place = { readonly kind: KindName; readonly namespace?: string | undefined; readonly name: string };

/** `Kind/name` or `Kind/namespace/name`, as evidence names objects. */
export const placeText = ({ kind, namespace, name }: Place): string =>
  [kind, ...(namespace === undefined ? [] : [namespace]), name].join('/');

/** The object at a place, as far as the kind was read. */
export const objectAt = (raw: RawCluster, place: Place): RawObject | undefined =>
  rawObjects(raw, place.kind).find((object) => isAt(object, place));

/** All objects of a kind that are objects at all. */
export const rawObjects = (raw: RawCluster, kind: KindName): readonly RawObject[] =>
  raw[kind]?.objects.filter(isRecord) ?? [];

/** The cluster with an object in its place: instead of the one that is there, else behind all others. */
export const withObject = (raw: RawCluster, place: Place, object: RawObject): RawCluster => {
  const before = raw[place.kind] ?? nothing;
  const at = before.objects.findIndex((other) => isAt(other, place));
  const objects =
    at < 0 ? [...before.objects, object] : before.objects.map((other, index) => (index === at ? object : other));
  return { ...raw, [place.kind]: { ...before, objects } };
};

/** The cluster without the objects of a kind that are to go; the same one when none is. */
export const withoutObjects = (raw: RawCluster, kind: KindName, goes: (object: RawObject) => boolean): RawCluster => {
  const before = raw[kind];
  const objects = before?.objects.filter((object) => !isRecord(object) || !goes(object));
  return before === undefined || objects === undefined || objects.length === before.objects.length
    ? raw
    : { ...raw, [kind]: { ...before, objects } };
};

const nothing = { state: 'notInSource', objects: [] } as const;

/** Whether an object has the name and, where its kind has one, the namespace of a place. */
export const isAt = (object: unknown, { kind, namespace, name }: Place): boolean => {
  const metadata = metadataOf(object);
  if (spelled(metadata['name']) !== name) return false;
  return !resources[kind].kind.namespaced || spelled(metadata['namespace']) === namespace;
};

/** An object's metadata; empty when it has none. */
export const metadataOf = (object: unknown): RawObject => recordIn(object, 'metadata');

/** The object in a field; empty when there is none. */
export const recordIn = (object: unknown, key: string): RawObject => {
  const value = isRecord(object) ? object[key] : undefined;
  return isRecord(value) ? value : {};
};

/** The list in a field; empty when there is none. */
export const listIn = (object: unknown, key: string): readonly unknown[] => {
  const value = isRecord(object) ? object[key] : undefined;
  return Array.isArray(value) ? value : [];
};
