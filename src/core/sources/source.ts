import type { Element } from '../model/element';
import type { Link } from '../model/link';
import type { Unread } from '../model/networkMap';
import type { ClusterSnapshot } from '../snapshot/clusterSnapshot';
import type { Host } from './host/host';

/** What a source may look at: everything that was read, and the hosts by node name with their state made easy to ask. */
export type SourceInput = {
  readonly snapshot: ClusterSnapshot;
  /** One for each NodeNetworkState, sorted by node name. */
  readonly hosts: readonly Host[];
  readonly hostOf: (node: string) => Host | undefined;
};

/** What a source found. Every end of a link must be among the elements of some source, as `missing` where it does not exist. */
export type Gathered = {
  readonly elements: readonly Element[];
  readonly links: readonly Link[];
  readonly unread?: readonly Unread[] | undefined;
};

/** One family of resources, turned into elements and links. Never throws, whatever the cluster said. */
export type Source = (input: SourceInput) => Gathered;
