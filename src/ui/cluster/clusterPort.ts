import type { ComponentType } from 'react';
import type { SourceState } from '../../core/model/networkMap';
import type { ClusterSnapshot } from '../../core/snapshot/clusterSnapshot';
import type { RawCluster } from '../../core/snapshot/rawCluster';
import type { KindName } from '../../k8s/resourceByKind';
import type { Change, ChangeOptions, ChangeOutcome } from './change';

/**
 * How current one kind is. `since`: when a failing kind began to fail, or when a read one last changed; ms since 1970.
 * `got` objects so far, `of` how many there are, where that is known. `namespace`: only this one may be listed.
 */
export type Freshness = {
  readonly state: SourceState;
  readonly since?: number | undefined;
  readonly got?: number | undefined;
  readonly of?: number | undefined;
  readonly namespace?: string | undefined;
};

export type FreshnessByKind = Readonly<Record<KindName, Freshness>>;

export type Permission = 'yes' | 'no' | 'asking';
export type Verb = 'get' | 'list' | 'create' | 'update' | 'patch' | 'delete';

/** Small things a user decided, kept where the console keeps its own. */
export type Preference = {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, value: string | undefined) => void;
};

/** Shows YAML; it is never changed, and its code comes from nowhere but the cluster. */
export type YamlEditorProps = { readonly value: string; readonly label: string };

/** All that pages know of the cluster they draw: whoever runs them gives one (settled §6). */
export type ClusterPort = {
  readonly snapshot: ClusterSnapshot;
  /** The objects that `snapshot` was read from, as the cluster wrote them: what a plan changes. */
  readonly raw: RawCluster;
  readonly freshness: FreshnessByKind;
  /** Asks for a kind that is not read from the start; its state tells how far that went. */
  readonly load: (kind: KindName, scope?: { readonly namespace?: string | undefined }) => void;
  readonly apply: (change: Change, options: ChangeOptions) => Promise<ChangeOutcome>;
  readonly can: (verb: Verb, kind: KindName, namespace?: string) => Permission;
  /** Path of the object's own page; undefined = it has none. */
  readonly linkTo: (kind: KindName, namespace: string | undefined, name: string) => string | undefined;
  /** The object as the cluster wrote it, as far as it was read. */
  readonly objectOf: (kind: KindName, namespace: string | undefined, name: string) => unknown;
  /** The namespace chosen in the console; undefined = all of them. */
  readonly namespace: string | undefined;
  readonly preference: Preference;
  readonly YamlEditor: ComponentType<YamlEditorProps>;
  /** By the cluster's clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Set when all that is seen is a picture taken at that time, such as a dump; undefined = the cluster is live. */
  readonly takenAt: number | undefined;
};
