import { isRecord } from '../../../k8s/fields';
import type { KindReport } from '../kindReport';

/** What the watches of one kind say together. `namespaces`: those that were read whole, where nobody reads all of them. */
export type MergedReport = KindReport & { readonly namespaces?: readonly string[] | undefined };

/**
 * A closer look at a part of a kind gives more of its objects than the standing watch (a pod's spec and status, beside its
 * metadata); it says nothing of how far the kind was read. A kind without a standing watch is read in the namespaces that
 * somebody looks at.
 */
export const mergedReport = (standing: KindReport | undefined, closer: readonly KindReport[]): MergedReport => {
  if (closer.length === 0 && standing !== undefined) return standing;
  if (standing !== undefined) return { ...standing, objects: replaced(standing.objects, closer) };
  const read = closer.filter(({ state }) => state === 'read');
  return {
    state: worst.find((state) => closer.some((one) => one.state === state)) ?? 'read',
    objects: closer.flatMap(({ objects }) => objects),
    namespaces: read.flatMap(({ namespace }) => namespace ?? []),
  };
};

const worst = ['failing', 'loading', 'forbidden', 'notInSource'] as const;

const replaced = (objects: readonly unknown[], closer: readonly KindReport[]): readonly unknown[] => {
  const fuller = new Map(closer.flatMap((report) => report.objects.map((object) => [uidOf(object), object] as const)));
  fuller.delete(undefined);
  return fuller.size === 0 ? objects : objects.map((object) => fuller.get(uidOf(object)) ?? object);
};

const uidOf = (object: unknown): unknown => {
  const metadata = isRecord(object) ? object['metadata'] : undefined;
  return isRecord(metadata) ? metadata['uid'] : undefined;
};
