import { buildSnapshot } from '../../../core/snapshot/buildSnapshot';
import type { RawCluster, RawKind } from '../../../core/snapshot/rawCluster';
import type { ClusterSnapshot } from '../../../core/snapshot/clusterSnapshot';
import type { KindName } from '../../../k8s/resourceByKind';
import type { Freshness, FreshnessByKind } from '../../../ui/cluster/clusterPort';
import { nothingAsked } from '../../../ui/cluster/nothingAsked';
import type { KindReport } from '../kindReport';
import { mergedReport } from './mergedReport';
import type { MergedReport } from './mergedReport';

/** The cluster as far as the watches told. A new one for each batch of news; what did not change keeps its identity. */
export type ClusterNews = {
  readonly raw: RawCluster;
  readonly snapshot: ClusterSnapshot;
  readonly freshness: FreshnessByKind;
};

export type ClusterFeed = {
  /** `part` names a closer look at some of the kind; undefined = the watch that says what there is of it. */
  readonly report: (kind: KindName, report: KindReport, part?: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => ClusterNews;
};

/** `schedule` runs its argument once, soon: all that is reported until then is one batch. `now` in ms since 1970. */
export type FeedOptions = { readonly schedule: (run: () => void) => void; readonly now: () => number };

/** Gathers what the watches of many kinds report into one snapshot at a time. */
export const createClusterFeed = ({ schedule, now }: FeedOptions): ClusterFeed => {
  const listeners = new Set<() => void>();
  const reports = new Map<KindName, Map<string | undefined, KindReport>>();
  const raws = new Map<KindName, RawKind>();
  const freshness = new Map<KindName, Freshness>();
  let news = newsOf(raws, freshness);
  let scheduled = false;
  const flush = () => {
    scheduled = false;
    news = newsOf(raws, freshness);
    for (const listener of listeners) listener();
  };
  return {
    report: (kind, report, part) => {
      const parts = reports.get(kind) ?? new Map<string | undefined, KindReport>();
      const before = parts.get(part);
      if (before !== undefined && isSame(before, report)) return;
      reports.set(kind, parts.set(part, report));
      const merged = mergedReport(
        parts.get(undefined),
        [...parts].flatMap(([one, own]) => (one === undefined ? [] : own)),
      );
      raws.set(kind, rawOf(merged));
      freshness.set(kind, freshnessOf(merged, freshness.get(kind), now()));
      if (scheduled) return;
      scheduled = true;
      schedule(flush);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => news,
  };
};

const isSame = (a: KindReport, b: KindReport): boolean =>
  a.state === b.state && a.objects === b.objects && a.namespace === b.namespace;

/** A failure counts from its beginning, not from its latest repetition. */
const freshnessOf = (report: KindReport, before: Freshness | undefined, now: number): Freshness => ({
  state: report.state,
  since: report.state === 'failing' && before?.state === 'failing' ? before.since : now,
  got: report.objects.length,
  namespace: report.namespace,
});

/** A kind of which one namespace may be listed is not read: what other namespaces have is not known. */
const rawOf = ({ state, objects, namespace, namespaces }: MergedReport): RawKind => {
  if (namespaces !== undefined) return { state: state === 'read' ? 'notInSource' : state, objects, namespaces };
  return namespace !== undefined && state === 'read'
    ? { state: 'forbidden', objects, within: namespace }
    : { state, objects };
};

/** What did not change keeps its identity, by which the readers know what they have read before. */
const newsOf = (raws: ReadonlyMap<KindName, RawKind>, freshness: ReadonlyMap<KindName, Freshness>): ClusterNews => {
  const raw: RawCluster = Object.fromEntries(raws);
  return { raw, snapshot: buildSnapshot(raw), freshness: { ...nothingAsked, ...Object.fromEntries(freshness) } };
};
